import { circleSlash } from "../../state/icons.ts";
import { healthy, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enEnabled } from "./en.ts";

/** Whether an alarm is evaluated: `enabled`, a boolean. */
export const enabled = serviceField({
  id: "aodh.alarm.enabled",
  keys: ["enabled"],
  states: {
    true: healthy(),
    false: resting(circleSlash),
    unknown,
  },
  words: enEnabled,
});
