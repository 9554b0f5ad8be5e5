import type { ServiceId } from "../services/names.ts";
import { aodh } from "./aodh.tsx";
import { barbican } from "./barbican.tsx";
import { cinder } from "./cinder.tsx";
import { designate } from "./designate.tsx";
import { glance } from "./glance.tsx";
import { heat } from "./heat.tsx";
import { ironic } from "./ironic.tsx";
import { magnum } from "./magnum.tsx";
import { manila } from "./manila.tsx";
import { masakari } from "./masakari.tsx";
import { neutron } from "./neutron.tsx";
import { nova } from "./nova.tsx";
import { octavia } from "./octavia.tsx";
import { trove } from "./trove.tsx";
import type { Usage } from "./usage.ts";
import { zun } from "./zun.tsx";

/** Every resource but servers, by the service that its badges are imported from. The services most used come first. */
export const usages: Readonly<Record<ServiceId, readonly Usage[]>> = {
  nova,
  cinder,
  glance,
  neutron,
  octavia,
  heat,
  ironic,
  magnum,
  manila,
  trove,
  designate,
  zun,
  barbican,
  aodh,
  masakari,
};
