import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { amphora } from "./amphora.ts";
import type { enHints } from "./en.ts";
import { operating } from "./operating.ts";
import { provisioning } from "./provisioning.ts";

/** The fields of Octavia, by the names that they have in locales and meanings. */
export const octavia = {
  "octavia.provisioning": provisioning,
  "octavia.operating": operating,
  "octavia.amphora": amphora,
};

/** The labels of Octavia in a language. A missing or extra label is a type error. */
export type OctaviaLocale = ServiceLocale<
  typeof octavia & { readonly "octavia.hints": { readonly words: typeof enHints } }
>;

/** One sentence for each state of Octavia. A missing or extra sentence is a type error. */
export type OctaviaMeanings = ServiceMeanings<typeof octavia>;
