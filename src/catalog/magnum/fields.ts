import { cluster } from "./cluster.ts";
import type { enHints } from "./en.ts";
import { health } from "./health.ts";

/** The fields of Magnum, by the names that they have in locales and meanings. */
export const magnum = {
  "magnum.cluster": cluster,
  "magnum.health": health,
};

/** All texts of Magnum that a locale has: those of its fields, and its hints. */
export type MagnumTexts = typeof magnum & { readonly "magnum.hints": { readonly words: typeof enHints } };
