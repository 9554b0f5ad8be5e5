import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
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

/** The labels of Trove in a language. A missing or extra label is a type error. */
export type TroveLocale = ServiceLocale<typeof trove & { readonly "trove.hints": { readonly words: typeof enHints } }>;

/** One sentence for each state of Trove. A missing or extra sentence is a type error. */
export type TroveMeanings = ServiceMeanings<typeof trove>;
