import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { cluster } from "./cluster.ts";
import type { enHints } from "./en.ts";
import { health } from "./health.ts";

/** The fields of Magnum, by the names that they have in locales and meanings. */
export const magnum = {
  "magnum.cluster": cluster,
  "magnum.health": health,
};

/** The labels of Magnum in a language. A missing or extra label is a type error. */
export type MagnumLocale = ServiceLocale<
  typeof magnum & { readonly "magnum.hints": { readonly words: typeof enHints } }
>;

/** One sentence for each state of Magnum. A missing or extra sentence is a type error. */
export type MagnumMeanings = ServiceMeanings<typeof magnum>;
