import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { alarm } from "../catalog/aodh/alarm.ts";
import type { aodh } from "../catalog/aodh/fields.ts";
import { summarizeAlarm } from "../catalog/aodh/summarizeAlarm.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { aodh } from "../catalog/aodh/fields.ts";
export { summarizeAlarm } from "../catalog/aodh/summarizeAlarm.ts";

/** Shows an alarm, from its `state`. Renders a `<span>`. */
export const AlarmStateBadge = /* @__PURE__ */ fieldBadge("AlarmStateBadge", alarm, "state");

/** Shows an alarm: its leading state (see `summarizeAlarm`). Renders a `<span>`. */
export const AlarmBadge = /* @__PURE__ */ resourceBadge("AlarmBadge", summarizeAlarm, "alarm");

/** The labels of Aodh in a language. */
export type AodhLocale = ServiceLocale<typeof aodh>;

/** One sentence for each state of Aodh. */
export type AodhMeanings = ServiceMeanings<typeof aodh>;
