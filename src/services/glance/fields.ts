import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import type { enHints } from "./en.ts";
import { image } from "./image.ts";
import { member } from "./member.ts";

/** The fields of Glance, by the names that they have in locales and meanings. */
export const glance = {
  "glance.image": image,
  "glance.member": member,
};

/** The labels of Glance in a language. A missing or extra label is a type error. */
export type GlanceLocale = ServiceLocale<
  typeof glance & { readonly "glance.hints": { readonly words: typeof enHints } }
>;

/** One sentence for each state of Glance. A missing or extra sentence is a type error. */
export type GlanceMeanings = ServiceMeanings<typeof glance>;
