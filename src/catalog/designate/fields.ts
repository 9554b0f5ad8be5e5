import type { enHints } from "./en.ts";
import { recordset } from "./recordset.ts";
import { zone } from "./zone.ts";

/** The fields of Designate, by the names that they have in locales and meanings. */
export const designate = {
  "designate.zone": zone,
  "designate.recordset": recordset,
};

/** All texts of Designate that a locale has: those of its fields, and its hints. */
export type DesignateTexts = typeof designate & { readonly "designate.hints": { readonly words: typeof enHints } };
