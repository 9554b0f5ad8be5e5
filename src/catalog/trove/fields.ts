import { backup } from "./backup.ts";
import type { enHints } from "./en.ts";
import { instance } from "./instance.ts";
import { operating } from "./operating.ts";

/** The fields of Trove, by the names that they have in locales and meanings. */
export const trove = {
  "trove.instance": instance,
  "trove.operating": operating,
  "trove.backup": backup,
};

/** All texts of Trove that a locale has: those of its fields, and its hints. */
export type TroveTexts = typeof trove & { readonly "trove.hints": { readonly words: typeof enHints } };
