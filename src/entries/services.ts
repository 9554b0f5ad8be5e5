// The entry `openstack-state-badges/services`: every field of every service at run time, without React.

import { aodh } from "../catalog/aodh/fields.ts";
import { barbican } from "../catalog/barbican/fields.ts";
import { cinder } from "../catalog/cinder/fields.ts";
import { designate } from "../catalog/designate/fields.ts";
import { glance } from "../catalog/glance/fields.ts";
import { heat } from "../catalog/heat/fields.ts";
import { ironic } from "../catalog/ironic/fields.ts";
import { magnum } from "../catalog/magnum/fields.ts";
import { manila } from "../catalog/manila/fields.ts";
import { masakari } from "../catalog/masakari/fields.ts";
import { neutron } from "../catalog/neutron/fields.ts";
import { nova } from "../catalog/nova/fields.ts";
import { octavia } from "../catalog/octavia/fields.ts";
import { trove } from "../catalog/trove/fields.ts";
import { zun } from "../catalog/zun/fields.ts";

export { summarizeAlarm } from "../catalog/aodh/summarizeAlarm.ts";
export { summarizeVolume } from "../catalog/cinder/summarizeVolume.ts";
export { summarizeZone } from "../catalog/designate/summarizeZone.ts";
export { summarizeImage } from "../catalog/glance/summarizeImage.ts";
export { summarizeStack } from "../catalog/heat/summarizeStack.ts";
export { summarizeStackResource } from "../catalog/heat/summarizeStackResource.ts";
export { summarizeNode } from "../catalog/ironic/summarizeNode.ts";
export { summarizeCluster } from "../catalog/magnum/summarizeCluster.ts";
export { summarizeReplica } from "../catalog/manila/summarizeReplica.ts";
export { summarizeShare } from "../catalog/manila/summarizeShare.ts";
export { summarizeAgent } from "../catalog/neutron/summarizeAgent.ts";
export { summarizeFirewallGroup } from "../catalog/neutron/summarizeFirewallGroup.ts";
export { summarizeFloatingIp } from "../catalog/neutron/summarizeFloatingIp.ts";
export { summarizeNetwork } from "../catalog/neutron/summarizeNetwork.ts";
export { summarizePort } from "../catalog/neutron/summarizePort.ts";
export { summarizeRouter } from "../catalog/neutron/summarizeRouter.ts";
export { summarizeTrunk } from "../catalog/neutron/summarizeTrunk.ts";
export { summarizeVpnService } from "../catalog/neutron/summarizeVpnService.ts";
export { summarizeService } from "../catalog/nova/summarizeService.ts";
export { summarizeLoadBalancer } from "../catalog/octavia/summarizeLoadBalancer.ts";
export { summarizeInstance } from "../catalog/trove/summarizeInstance.ts";
export { summarizeContainer } from "../catalog/zun/summarizeContainer.ts";

import type { Field, FieldDefinition } from "../state/field.ts";

export type {
  BadgeLocale,
  BadgeMeanings,
  ServiceLocale,
  ServiceMeanings,
  ServicesLocale,
} from "../language/service.ts";
export { countStates, type StateCount, type StatesOfList } from "../resource/countStates.ts";
export { defineResource, type Ruling, summarizerOf } from "../resource/defineResource.ts";
export { type Hint, hintsIn } from "../resource/hints.ts";
export { judgedAs, type Reading } from "../resource/reading.ts";
export type { Summarize, Summary } from "../resource/summary.ts";
export { defineField } from "../state/field.ts";
export { describeHint } from "../words/hint.ts";
export type { Field, FieldDefinition };

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
import * as rows from "../state/rows.ts";

export { rows };
