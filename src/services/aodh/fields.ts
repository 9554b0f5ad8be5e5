import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { alarm } from "./alarm.ts";
import { enabled } from "./enabled.ts";

/** The fields of Aodh, by the names that they have in locales and meanings. */
export const aodh = {
  "aodh.alarm": alarm,
  "aodh.alarm.enabled": enabled,
};

/** The labels of Aodh in a language. A missing or extra label is a type error. */
export type AodhLocale = ServiceLocale<typeof aodh>;

/** One sentence for each state of Aodh. A missing or extra sentence is a type error. */
export type AodhMeanings = ServiceMeanings<typeof aodh>;
