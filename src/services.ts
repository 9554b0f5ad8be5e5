// The entry `openstack-state-badges/services`: every field of every service at run time, without React.

import { aodh } from "./services/aodh/fields.ts";
import { barbican } from "./services/barbican/fields.ts";
import { cinder } from "./services/cinder/fields.ts";
import { designate } from "./services/designate/fields.ts";
import { glance } from "./services/glance/fields.ts";
import { heat } from "./services/heat/fields.ts";
import { ironic } from "./services/ironic/fields.ts";
import { magnum } from "./services/magnum/fields.ts";
import { manila } from "./services/manila/fields.ts";
import { masakari } from "./services/masakari/fields.ts";
import { neutron } from "./services/neutron/fields.ts";
import { nova } from "./services/nova/fields.ts";
import { octavia } from "./services/octavia/fields.ts";
import { trove } from "./services/trove/fields.ts";
import { zun } from "./services/zun/fields.ts";

export type { StatesOfList } from "./catalog/countStates.ts";
export { defineField, type Field, type FieldDefinition, type ResourceField } from "./catalog/field.ts";
export type { BadgeLocale, BadgeMeanings, ServiceLocale, ServiceMeanings } from "./language/service.ts";
export type { Reading } from "./resource/apiObject.ts";
export {
  type ResourceCount,
  type ResourceHint,
  type ResourceSummary,
  type Summarize,
  summarize,
  summarizeAll,
} from "./resource/summary.ts";
export { summarizeAlarm } from "./services/aodh/summarizeAlarm.ts";
export { summarizeVolume } from "./services/cinder/summarizeVolume.ts";
export { summarizeZone } from "./services/designate/summarizeZone.ts";
export { summarizeImage } from "./services/glance/summarizeImage.ts";
export { summarizeStack, summarizeStackResource } from "./services/heat/summarize.ts";
export { summarizeNode } from "./services/ironic/node.ts";
export { summarizeCluster } from "./services/magnum/summarizeCluster.ts";
export { summarizeReplica, summarizeShare } from "./services/manila/summarizeShare.ts";
export {
  summarizeAgent,
  summarizeFirewallGroup,
  summarizeFloatingIp,
  summarizeNetwork,
  summarizePort,
  summarizeRouter,
  summarizeTrunk,
  summarizeVpnService,
} from "./services/neutron/summarize.ts";
export { summarizeService } from "./services/nova/summarizeService.ts";
export { summarizeLoadBalancer } from "./services/octavia/loadBalancer.ts";
export { summarizeInstance } from "./services/trove/summarizeInstance.ts";
export { summarizeContainer } from "./services/zun/summarizeContainer.ts";
export { describeResourceHint } from "./words/resourceHint.ts";

/**
 * The fields that hold a state, of every service but Nova's servers: `services["cinder.volume"]`. Each has its
 * `states`, their English `words`, the `keys` that it arrives under, and `parse`. Five fields are no states of the
 * API's own, but switches and targets that a resource's badge shows, such as `neutron.admin`.
 */
export const services = {
  ...aodh,
  ...barbican,
  ...cinder,
  ...designate,
  ...glance,
  ...heat,
  ...ironic,
  ...magnum,
  ...manila,
  ...masakari,
  ...neutron,
  ...nova,
  ...octavia,
  ...trove,
  ...zun,
};

/** The id of a field: `cinder.volume`. */
export type ServiceField = keyof typeof services;

// webpack 4 can't parse `export * as`.
import * as rows from "./catalog/rows.ts";

export { rows };
