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

/** All texts of Octavia that a locale has: those of its fields, and its hints. */
export type OctaviaTexts = typeof octavia & { readonly "octavia.hints": { readonly words: typeof enHints } };
