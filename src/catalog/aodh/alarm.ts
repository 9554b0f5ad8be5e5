import { healthy, unclear, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAlarm } from "./en.ts";

/**
 * The states of an alarm, sent as `state`.
 * Names and order come from aodh/api/controllers/v2/alarms.py (state_kind).
 */
export const alarm = serviceField({
  id: "aodh.alarm",
  keys: ["state"],
  states: {
    ok: healthy(),
    alarm: waiting(),
    "insufficient data": unclear(),
    unknown,
  },
  words: enAlarm,
});
