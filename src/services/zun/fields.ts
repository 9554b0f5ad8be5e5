import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { container } from "./container.ts";
import type { enHints } from "./en.ts";
import { task } from "./task.ts";

/** The fields of Zun, by the names that they have in locales and meanings. */
export const zun = {
  "zun.container": container,
  "zun.task": task,
};

/** The labels of Zun in a language. A missing or extra label is a type error. */
export type ZunLocale = ServiceLocale<typeof zun & { readonly "zun.hints": { readonly words: typeof enHints } }>;

/** One sentence for each state of Zun. A missing or extra sentence is a type error. */
export type ZunMeanings = ServiceMeanings<typeof zun>;
