import type { Field, ServiceField } from "../../src/entries/services.ts";
import { capitalized } from "../capitalized.ts";
import { resourceNameOf, resources } from "../resources/resources.ts";

/** A service, by the path that its badges are imported from. */
export type ServiceId = ServiceField extends `${infer Service}.${string}` ? Service : never;

/** What services are for. One that is missing is a type error. */
export const purposes: Readonly<Record<ServiceId, string>> = {
  aodh: "alarms",
  barbican: "secrets",
  cinder: "block storage",
  designate: "DNS",
  glance: "images",
  heat: "orchestration",
  ironic: "bare metal",
  magnum: "clusters",
  manila: "shared file systems",
  masakari: "recovery from failures",
  neutron: "networking",
  nova: "hosts, services and migrations",
  octavia: "load balancing",
  trove: "databases",
  zun: "containers",
};

/** What a reader of a page can choose: Nova's servers, or a service. */
export const choices: readonly (readonly [id: string, name: string])[] = [
  ["servers", "Nova’s servers"],
  ...Object.keys(purposes).map((id) => [id, capitalized(id)] as const),
];

/** Titles of fields that say more than their ids. */
const titles: Readonly<Record<string, string>> = {
  "aodh.alarm.enabled": "Alarm, whether enabled",
  "ironic.provision": "Node, provisioning",
  "ironic.health": "Node, hardware",
  "ironic.target_power": "Node, change of power",
  "manila.share.task": "Share, migration",
  "manila.share.access": "Share, access rules",
  "manila.share.bin": "Share, recycle bin",
  "neutron.admin": "Network resource, whether switched on",
  "neutron.agent.admin": "Network agent, whether enabled",
  "nova.service.state": "Service, whether it reports",
  "nova.service.status": "Service, whether enabled",
  "octavia.operating": "Load balancer, operation",
  "trove.operating": "Database instance, operation",
} satisfies Partial<Record<ServiceField, string>>;

/** The title of a field: its resource, and which of its fields it is if it has several. */
export function titleOf(field: Field): string {
  const resource = resourceNameOf(field) ?? field.id;
  const last = field.id.replace(/^.*\./, "");
  const isPart = resources.some(({ name, fields }) => name === resource && fields.length > 1);
  return titles[field.id] ?? capitalized(isPart && !resource.endsWith(last) ? `${resource}, ${last}` : resource);
}
