import type { Field, ServiceField } from "../../src/entries/services.ts";
import { capitalized, resourceNameOf, resources } from "../resources/resources.ts";

/** A service, by the path that its badges are imported from. */
export type ServiceId = ServiceField extends `${infer Service}.${string}` ? Service : never;

/** What services are called, and what they are for. A service without a name is a type error. */
export const serviceNames: Readonly<Record<ServiceId, { readonly name: string; readonly purpose: string }>> = {
  aodh: { name: "Aodh", purpose: "alarms" },
  barbican: { name: "Barbican", purpose: "secrets" },
  cinder: { name: "Cinder", purpose: "block storage" },
  designate: { name: "Designate", purpose: "DNS" },
  glance: { name: "Glance", purpose: "images" },
  heat: { name: "Heat", purpose: "orchestration" },
  ironic: { name: "Ironic", purpose: "bare metal" },
  magnum: { name: "Magnum", purpose: "clusters" },
  manila: { name: "Manila", purpose: "shared file systems" },
  masakari: { name: "Masakari", purpose: "recovery from failures" },
  neutron: { name: "Neutron", purpose: "networking" },
  nova: { name: "Nova", purpose: "hosts, services and migrations" },
  octavia: { name: "Octavia", purpose: "load balancing" },
  trove: { name: "Trove", purpose: "databases" },
  zun: { name: "Zun", purpose: "containers" },
};

/** Titles of fields that say more than their ids. */
const titles: Partial<Readonly<Record<ServiceField, string>>> = {
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
};

/** The title of a field: its resource, and which of its fields it is if it has several. */
export function titleOf(field: Field): string {
  const own: Readonly<Record<string, string>> = titles;
  const resource = resourceNameOf(field) ?? field.id;
  const [, ...path] = field.id.split(".");
  const last = path.at(-1) ?? "";
  const isPart = resources.some(({ name, fields }) => name === resource && fields.length > 1);
  return own[field.id] ?? capitalized(isPart && !resource.endsWith(last) ? `${resource}, ${last}` : resource);
}
