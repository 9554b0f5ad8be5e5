import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import type { enHints } from "./en.ts";
import { resource } from "./resource.ts";
import { stack } from "./stack.ts";

/** The fields of Heat, by the names that they have in locales and meanings. */
export const heat = {
  "heat.stack": stack,
  "heat.resource": resource,
};

/** The labels of Heat in a language. A missing or extra label is a type error. */
export type HeatLocale = ServiceLocale<typeof heat & { readonly "heat.hints": { readonly words: typeof enHints } }>;

/** One sentence for each state of Heat. A missing or extra sentence is a type error. */
export type HeatMeanings = ServiceMeanings<typeof heat>;
