import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { secret } from "./secret.ts";

/** The fields of Barbican, by the names that they have in locales and meanings. */
export const barbican = {
  "barbican.secret": secret,
};

/** The labels of Barbican in a language. A missing or extra label is a type error. */
export type BarbicanLocale = ServiceLocale<typeof barbican>;

/** One sentence for each state of Barbican. A missing or extra sentence is a type error. */
export type BarbicanMeanings = ServiceMeanings<typeof barbican>;
