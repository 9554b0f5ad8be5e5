import type { enHints } from "./en.ts";
import { image } from "./image.ts";
import { member } from "./member.ts";

/** The fields of Glance, by the names that they have in locales and meanings. */
export const glance = {
  "glance.image": image,
  "glance.member": member,
};

/** All texts of Glance that a locale has: those of its fields, and its hints. */
export type GlanceTexts = typeof glance & { readonly "glance.hints": { readonly words: typeof enHints } };
