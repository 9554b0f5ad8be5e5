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

/** All texts of Ironic that a locale has: those of its fields, and its hints. */
export type IronicTexts = typeof ironic & { readonly "ironic.hints": { readonly words: typeof enHints } };
