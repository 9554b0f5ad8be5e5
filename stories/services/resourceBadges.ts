import type { ComponentType } from "react";
import { AlarmBadge } from "../../src/entries/aodh.ts";
import { VolumeBadge } from "../../src/entries/cinder.ts";
import { ZoneBadge } from "../../src/entries/designate.ts";
import { ImageBadge } from "../../src/entries/glance.ts";
import { StackBadge, StackResourceBadge } from "../../src/entries/heat.ts";
import type { BadgeProps } from "../../src/entries/index.ts";
import { NodeBadge } from "../../src/entries/ironic.ts";
import { ClusterBadge } from "../../src/entries/magnum.ts";
import { ReplicaBadge, ShareBadge } from "../../src/entries/manila.ts";
import {
  AgentBadge,
  FirewallGroupBadge,
  FloatingIpBadge,
  NetworkBadge,
  PortBadge,
  RouterBadge,
  TrunkBadge,
  VpnServiceBadge,
} from "../../src/entries/neutron.ts";
import { ServiceBadge } from "../../src/entries/nova.ts";
import { LoadBalancerBadge } from "../../src/entries/octavia.ts";
import { InstanceBadge } from "../../src/entries/trove.ts";
import { ContainerBadge } from "../../src/entries/zun.ts";
import * as examples from "./examples.ts";
import type { ServiceId } from "./names.ts";

type AnyResourceBadge = ComponentType<BadgeProps & Readonly<Record<string, unknown>>>;

/** A badge of a whole resource, with examples. */
export interface ResourceBadge {
  readonly service: ServiceId;
  readonly Badge: AnyResourceBadge;
  /** The prop that takes the object. */
  readonly prop: string;
  /** How to write it: `<LoadBalancerBadge loadBalancer>`. */
  readonly markup: string;
  readonly examples: readonly examples.Example[];
}

const badges = [
  ["aodh", AlarmBadge, "alarm", examples.alarms],
  ["cinder", VolumeBadge, "volume", examples.volumes],
  ["designate", ZoneBadge, "zone", examples.zones],
  ["glance", ImageBadge, "image", examples.images],
  ["heat", StackBadge, "stack", examples.stacks],
  ["heat", StackResourceBadge, "resource", examples.stackResources],
  ["ironic", NodeBadge, "node", examples.nodes],
  ["magnum", ClusterBadge, "cluster", examples.clusters],
  ["manila", ShareBadge, "share", examples.shares],
  ["manila", ReplicaBadge, "replica", examples.replicas],
  ["neutron", PortBadge, "port", examples.ports],
  ["neutron", FloatingIpBadge, "floatingIp", examples.floatingIps],
  ["neutron", NetworkBadge, "network", examples.switched],
  ["neutron", RouterBadge, "router", examples.switchedOrFailed],
  ["neutron", TrunkBadge, "trunk", examples.switchedOrFailed],
  ["neutron", VpnServiceBadge, "vpnService", examples.switchedOrFailed],
  ["neutron", FirewallGroupBadge, "firewallGroup", examples.switchedOrFailed],
  ["neutron", AgentBadge, "agent", examples.agents],
  ["nova", ServiceBadge, "service", examples.novaServices],
  ["octavia", LoadBalancerBadge, "loadBalancer", examples.loadBalancers],
  ["trove", InstanceBadge, "instance", examples.instances],
  ["zun", ContainerBadge, "container", examples.containers],
] as const;

/** The badges that show a whole resource, with examples of each. */
export const resourceBadges: readonly ResourceBadge[] = badges.map(([service, Badge, prop, own]) => ({
  service,
  // Each badge takes its object under a name of its own, so their union has no prop that takes one.
  Badge: Badge as AnyResourceBadge,
  prop,
  markup: `<${Badge.displayName} ${prop}>`,
  examples: own,
}));
