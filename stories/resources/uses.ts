import type { ServiceField } from "../../src/entries/services.ts";
import type { Resource } from "./resources.ts";

/** When to use which badge of a resource, by its first field. What is not here has one badge, for its only state. */
const uses: Partial<Readonly<Record<ServiceField, string>>> = {
  "aodh.alarm":
    "AlarmBadge in lists: a critical alarm is an error, and a disabled one says nothing. AlarmStateBadge where severity and enabled have columns of their own.",
  "barbican.secret": "Everywhere: the status is its only state. Orders and secret containers send the same words.",
  "cinder.volume":
    "VolumeBadge in lists: it shows a migration that the status hides, and marks trouble with replication and attachments. The others on the volume’s own page, one per property.",
  "cinder.backup": "Everywhere: the status is its only state. Show fail_reason beside an error.",
  "cinder.attachment": "Everywhere: the status is its only state. Notifications send it as attach_status.",
  "cinder.group": "Everywhere. If the group is replicated, put a VolumeReplicationStatusBadge next to it.",
  "designate.zone":
    "ZoneBadge in lists: its mark says what is pending or failed. ZoneStatusBadge where the action has a column of its own.",
  "designate.recordset":
    "Everywhere: the status is that of its worst record. The reverse record of a floating IP sends the same words.",
  "glance.image":
    "ImageBadge in lists: it marks copies to more stores that are running or failed. ImageStatusBadge where only the status was fetched. Snapshots of servers are images, too.",
  "heat.stack":
    "StackBadge in lists: its mark says why something failed. StackStatusBadge where the reason is shown anyway.",
  "heat.resource": "The same as for a stack. Events of a stack send the same words.",
  "ironic.provision":
    "NodeBadge in lists: it leads with the provisioning, and marks faults, maintenance, an unexpected power state, and failing hardware. The others on the node’s own page, one per property.",
  "magnum.cluster":
    "ClusterBadge in lists: once nothing is running, the health leads. The others side by side on the cluster’s own page. Node groups have only the status.",
  "manila.share":
    "ShareBadge in lists: it knows the recycle bin and migrations, and marks access rules that are not in force. The others on the share’s own page, one per property.",
  "manila.access_rule": "Everywhere: the state of one rule. AccessRulesStatusBadge shows that of all rules of a share.",
  "manila.replica":
    "ReplicaBadge in lists: the status leads until it is available, then the replication. ReplicaStateBadge next to a ShareStatusBadge.",
  "manila.server": "Everywhere. While it migrates, put a ShareTaskStateBadge next to it.",
  "manila.group": "Everywhere: the status is its only state. Snapshots of a share group send the same words.",
  "manila.backup": "Everywhere: the status is its only state. Show progress or restore_progress beside it.",
  "masakari.notification": "Everywhere: how far the recovery from a failure is.",
  "masakari.vmove": "In the list of servers that a notification moves off a failed host.",
  "neutron.port":
    "PortBadge in lists: DOWN is a warning only if a server or a network service owns the port, and a failed binding is marked. PortStatusBadge for the interfaces of a server, of which Nova sends port_state alone.",
  "neutron.network":
    "NetworkBadge in lists: Neutron answers ACTIVE even if the network is switched off. NetworkStatusBadge where admin_state_up has a column of its own.",
  "neutron.router": "The same as for a network.",
  "neutron.floatingip":
    "FloatingIpBadge in lists: DOWN is a warning only if the address belongs to a port. FloatingIpStatusBadge where only the status was fetched.",
  "neutron.trunk":
    "TrunkBadge in lists: it knows what is switched off. TrunkStatusBadge where admin_state_up has a column of its own.",
  "neutron.vpnservice": "The same as for a trunk.",
  "neutron.ipsec_connection": "Everywhere: it shows whether the tunnel is up. Show admin_state_up beside it.",
  "neutron.firewall_group": "The same as for a trunk.",
  "neutron.agent":
    "AgentBadge in lists: a dead agent needs no action if it is disabled. AgentAliveBadge where admin_state_up has a column of its own. Ironic’s conductors send alive, too.",
  "nova.migration": "In a list of migrations. A server that is moving shows it by its own badge.",
  "nova.service.state":
    "ServiceBadge in lists, also for hypervisors and the services of Cinder and Manila: one that is down needs no action if it is disabled. The others side by side where both have columns.",
  "nova.host_status":
    "On a server’s own page, for administrators: Nova sends host_status to them only. ServerBadge marks a host that is not up.",
  "nova.share_attachment": "In the list of shares that are attached to a server.",
  "octavia.provisioning":
    "LoadBalancerBadge in lists, also for listeners, pools and members: it weighs the provisioning status against the operating status. The others side by side where both have columns.",
  "octavia.amphora": "For operators: the status is its only state.",
  "trove.instance":
    "InstanceBadge in lists: once the instance is ACTIVE, the database leads. The others side by side where both have columns.",
  "zun.container":
    "ContainerBadge in lists: a task that is running leads, as for servers. The others side by side where both have columns.",
};

const all: Readonly<Record<string, string>> = uses;

/** When to use which badge of a resource. */
export const useOf = ({ id, whole }: Resource): string =>
  all[id] ??
  (whole ? `${whole.name} in lists. The others where each has a column.` : "Everywhere: the status is its only state.");
