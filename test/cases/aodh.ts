import { summarizeAlarm } from "../../src/catalog/aodh/summarizeAlarm.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of an alarm. */
export const alarmCases: Cases = {
  resource: "an alarm",
  summarize: summarizeAlarm,
  answer: answers.alarm,
  healthy: "aodh.alarm ok: success",
  cases: [
    ["that has fired", { state: "alarm" }, "aodh.alarm alarm: warning!"],
    ["that has fired, critical", { state: "alarm", severity: "critical" }, "aodh.alarm alarm: error!"],
    ["disabled, whatever its old state", { state: "alarm", enabled: false }, "aodh.alarm.enabled false: neutral"],
    ["that has fired, moderate", { state: "alarm", severity: "moderate" }, "aodh.alarm alarm: warning!"],
    ["that has fired, of no severity", { state: "alarm", severity: null }, "aodh.alarm alarm: warning!"],
    ["disabled, though well", { enabled: false }, "aodh.alarm.enabled false: neutral"],
    ["disabled, as the command line has it", { enabled: "False" }, "aodh.alarm.enabled false: neutral"],
    ["disabled, as a digit", { enabled: 0 }, "aodh.alarm.enabled false: neutral"],
    ["enabled, as a digit", { enabled: "1" }, "aodh.alarm ok: success"],
    ["of which nobody understands whether it is enabled", { enabled: "partly" }, "aodh.alarm ok: neutral"],
    [
      "that has fired, and of which nobody understands whether it is enabled",
      { state: "alarm", enabled: "partly" },
      "aodh.alarm alarm: warning!",
    ],
    ["without a word on whether it is enabled", { enabled: undefined }, "aodh.alarm ok: success"],
    ["without data", { state: "insufficient data", severity: "critical" }, "aodh.alarm insufficient data: neutral"],
    ["that is well, and critical", { severity: "critical" }, "aodh.alarm ok: success"],
  ],
};
