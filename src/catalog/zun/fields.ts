import { container } from "./container.ts";
import type { enHints } from "./en.ts";
import { task } from "./task.ts";

/** The fields of Zun, by the names that they have in locales and meanings. */
export const zun = {
  "zun.container": container,
  "zun.task": task,
};

/** All texts of Zun that a locale has: those of its fields, and its hints. */
export type ZunTexts = typeof zun & { readonly "zun.hints": { readonly words: typeof enHints } };
