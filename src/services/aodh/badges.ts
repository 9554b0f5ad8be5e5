import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { alarm } from "./alarm.ts";
import { summarizeAlarm } from "./summarizeAlarm.ts";

/** Shows an alarm, from its `state`. Renders a `<span>`. */
export const AlarmStateBadge = /* @__PURE__ */ fieldBadge("AlarmStateBadge", alarm, "state");

/** Shows an alarm: its leading state (see `summarizeAlarm`). Renders a `<span>`. */
export const AlarmBadge = /* @__PURE__ */ resourceBadge("AlarmBadge", summarizeAlarm, "alarm");
