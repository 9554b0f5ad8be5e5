/** The English labels of an alarm. */
export const enAlarm = {
  ok: "OK",
  alarm: "In Alarm",
  "insufficient data": "Insufficient Data",
  unknown: "Unknown",
};

/** The English labels of whether an alarm is evaluated. */
export const enEnabled = { true: "Enabled", false: "Disabled", unknown: "Unknown" };
