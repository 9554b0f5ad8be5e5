import type { ServiceField } from "../../src/entries/services.ts";
import type { Resource } from "./resources.ts";

/** By the first field of a resource: why that of the whole suits lists, or where its only one belongs. */
const notes: Readonly<Record<string, string>> = {
  "aodh.alarm": "a critical alarm is an error, and a disabled one says nothing",
  "barbican.secret": "Everywhere: orders and secret containers send the same words",
  "cinder.volume": "it shows a migration that the status hides, and marks trouble with replication and attachments",
  "cinder.backup": "Everywhere. Show fail_reason beside an error",
  "cinder.attachment": "Everywhere: notifications send it as attach_status",
  "cinder.group": "Everywhere. If the group is replicated, put a VolumeReplicationStatusBadge next to it",
  "designate.zone": "its mark says what is pending or failed",
  "designate.recordset":
    "Everywhere: it is the status of its worst record. Reverse records of floating IPs have the same words",
  "glance.image": "it marks copies to more stores that are running or failed. Snapshots of servers are images, too",
  "heat.stack": "its mark says why something failed",
  "heat.resource": "its mark says why something failed. Events of a stack send the same words",
  "ironic.provision":
    "it leads with the provisioning, and marks faults, maintenance, an unexpected power state, and failing hardware",
  "magnum.cluster": "once nothing is running, the health leads. Node groups have only the status",
  "manila.share": "it knows the recycle bin and migrations, and marks access rules that are not in force",
  "manila.access_rule":
    "Everywhere: it is the state of one rule. AccessRulesStatusBadge shows that of all rules of a share",
  "manila.replica": "the status leads until it is available, then the replication",
  "manila.server": "Everywhere. While it migrates, put a ShareTaskStateBadge next to it",
  "manila.group": "Everywhere: snapshots of a share group send the same words",
  "manila.backup": "Everywhere. Show progress or restore_progress beside it",
  "masakari.notification": "Everywhere: how far the recovery from a failure is",
  "masakari.vmove": "In the list of servers that a notification moves off a failed host",
  "neutron.port":
    "DOWN is a warning only if a server or a network service owns the port, and a failed binding is marked",
  "neutron.network": "Neutron answers ACTIVE even if the network is switched off",
  "neutron.router": "Neutron answers ACTIVE even if the router is switched off",
  "neutron.floatingip": "DOWN is a warning only if the address belongs to a port",
  "neutron.trunk": "it knows what is switched off",
  "neutron.vpnservice": "it knows what is switched off",
  "neutron.ipsec_connection": "Everywhere: it shows whether the tunnel is up. Show admin_state_up beside it",
  "neutron.firewall_group": "it knows what is switched off",
  "neutron.agent": "a dead agent needs no action if it is disabled. Ironic’s conductors send alive, too",
  "nova.migration": "In a list of migrations. A server that is moving shows it by its own badge",
  "nova.service.state":
    "one that is down needs no action if it is disabled. It suits hypervisors and the services of Cinder and Manila, too",
  "nova.host_status":
    "On a server’s own page, for administrators: no one else gets it. ServerBadge marks a host that is not up",
  "nova.share_attachment": "In the list of shares that are attached to a server",
  "octavia.provisioning":
    "it weighs the provisioning against the operation. It suits listeners, pools and members, too",
  "octavia.amphora": "For operators: the status is its only state",
  "trove.instance": "once the instance is ACTIVE, the database leads",
  "zun.container": "a task that is running leads, as for servers",
} satisfies Partial<Record<ServiceField, string>>;

/** When to use which badge of a resource. */
export function useOf({ id, name, whole, fields: [first, ...others] }: Resource): string {
  const key = first?.field.keys[0];
  const note = notes[id];
  if (!whole) return `${note ?? "Everywhere: the status is its only state"}.`;
  const rest =
    others.length > 0 ? `The others on the ${name}’s own page` : `${first?.name} where only ${key} was fetched`;
  return `${whole.name} in lists${note ? `: ${note}` : ""}. ${rest}.`;
}
