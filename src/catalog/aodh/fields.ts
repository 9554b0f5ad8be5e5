import { alarm } from "./alarm.ts";
import { enabled } from "./enabled.ts";

/** The fields of Aodh, by the names that they have in locales and meanings. */
export const aodh = {
  "aodh.alarm": alarm,
  "aodh.alarm.enabled": enabled,
};
