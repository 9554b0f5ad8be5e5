import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import type { enHints } from "./en.ts";
import { health } from "./health.ts";
import { maintenance } from "./maintenance.ts";
import { power } from "./power.ts";
import { provision } from "./provision.ts";
import { targetPower } from "./targetPower.ts";

/** The fields of Ironic, by the names that they have in locales and meanings. */
export const ironic = {
  "ironic.provision": provision,
  "ironic.power": power,
  "ironic.maintenance": maintenance,
  "ironic.health": health,
  "ironic.target_power": targetPower,
};

/** The labels of Ironic in a language. A missing or extra label is a type error. */
export type IronicLocale = ServiceLocale<
  typeof ironic & { readonly "ironic.hints": { readonly words: typeof enHints } }
>;

/** One sentence for each state of Ironic. A missing or extra sentence is a type error. */
export type IronicMeanings = ServiceMeanings<typeof ironic>;
