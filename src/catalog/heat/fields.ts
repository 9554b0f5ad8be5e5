import type { enHints } from "./en.ts";
import { resource } from "./resource.ts";
import { stack } from "./stack.ts";

/** The fields of Heat, by the names that they have in locales and meanings. */
export const heat = {
  "heat.stack": stack,
  "heat.resource": resource,
};

/** All texts of Heat that a locale has: those of its fields, and its hints. */
export type HeatTexts = typeof heat & { readonly "heat.hints": { readonly words: typeof enHints } };
