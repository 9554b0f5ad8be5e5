import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import type { enHints } from "./en.ts";
import { recordset } from "./recordset.ts";
import { zone } from "./zone.ts";

/** The fields of Designate, by the names that they have in locales and meanings. */
export const designate = {
  "designate.zone": zone,
  "designate.recordset": recordset,
};

/** The labels of Designate in a language. A missing or extra label is a type error. */
export type DesignateLocale = ServiceLocale<
  typeof designate & { readonly "designate.hints": { readonly words: typeof enHints } }
>;

/** One sentence for each state of Designate. A missing or extra sentence is a type error. */
export type DesignateMeanings = ServiceMeanings<typeof designate>;
