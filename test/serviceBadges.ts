// The badge of each field of the services, and the prop that takes its value.

import * as aodh from "../src/entries/aodh.ts";
import * as barbican from "../src/entries/barbican.ts";
import * as cinder from "../src/entries/cinder.ts";
import * as designate from "../src/entries/designate.ts";
import * as glance from "../src/entries/glance.ts";
import * as heat from "../src/entries/heat.ts";
import * as ironic from "../src/entries/ironic.ts";
import * as magnum from "../src/entries/magnum.ts";
import * as manila from "../src/entries/manila.ts";
import * as masakari from "../src/entries/masakari.ts";
import * as neutron from "../src/entries/neutron.ts";
import * as nova from "../src/entries/nova.ts";
import * as octavia from "../src/entries/octavia.ts";
import * as trove from "../src/entries/trove.ts";
import * as zun from "../src/entries/zun.ts";

export const BADGES = [
  { id: "aodh.alarm", Badge: aodh.AlarmStateBadge, prop: "state" },
  { id: "barbican.secret", Badge: barbican.SecretStatusBadge, prop: "status" },
  { id: "cinder.volume", Badge: cinder.VolumeStatusBadge, prop: "status" },
  { id: "cinder.volume.migration", Badge: cinder.VolumeMigrationStatusBadge, prop: "status" },
  { id: "cinder.volume.replication", Badge: cinder.VolumeReplicationStatusBadge, prop: "status" },
  { id: "cinder.snapshot", Badge: cinder.SnapshotStatusBadge, prop: "status" },
  { id: "cinder.backup", Badge: cinder.BackupStatusBadge, prop: "status" },
  { id: "cinder.attachment", Badge: cinder.AttachmentStatusBadge, prop: "status" },
  { id: "cinder.group", Badge: cinder.GroupStatusBadge, prop: "status" },
  { id: "cinder.group_snapshot", Badge: cinder.GroupSnapshotStatusBadge, prop: "status" },
  { id: "designate.zone", Badge: designate.ZoneStatusBadge, prop: "status" },
  { id: "designate.recordset", Badge: designate.RecordsetStatusBadge, prop: "status" },
  { id: "glance.image", Badge: glance.ImageStatusBadge, prop: "status" },
  { id: "glance.member", Badge: glance.MemberStatusBadge, prop: "status" },
  { id: "heat.stack", Badge: heat.StackStatusBadge, prop: "status" },
  { id: "heat.resource", Badge: heat.ResourceStatusBadge, prop: "status" },
  { id: "ironic.provision", Badge: ironic.ProvisionStateBadge, prop: "state" },
  { id: "ironic.power", Badge: ironic.NodePowerStateBadge, prop: "state" },
  { id: "ironic.maintenance", Badge: ironic.MaintenanceBadge, prop: "maintenance" },
  { id: "ironic.health", Badge: ironic.NodeHealthBadge, prop: "health" },
  { id: "magnum.cluster", Badge: magnum.ClusterStatusBadge, prop: "status" },
  { id: "magnum.health", Badge: magnum.HealthStatusBadge, prop: "status" },
  { id: "manila.share", Badge: manila.ShareStatusBadge, prop: "status" },
  { id: "manila.share.task", Badge: manila.ShareTaskStateBadge, prop: "state" },
  { id: "manila.share.access", Badge: manila.AccessRulesStatusBadge, prop: "status" },
  { id: "manila.access_rule", Badge: manila.AccessRuleStateBadge, prop: "state" },
  { id: "manila.snapshot", Badge: manila.SnapshotStatusBadge, prop: "status" },
  { id: "manila.replica", Badge: manila.ReplicaStateBadge, prop: "state" },
  { id: "manila.server", Badge: manila.ShareServerStatusBadge, prop: "status" },
  { id: "manila.network", Badge: manila.ShareNetworkStatusBadge, prop: "status" },
  { id: "manila.group", Badge: manila.ShareGroupStatusBadge, prop: "status" },
  { id: "manila.backup", Badge: manila.BackupStatusBadge, prop: "status" },
  { id: "masakari.notification", Badge: masakari.NotificationStatusBadge, prop: "status" },
  { id: "masakari.vmove", Badge: masakari.VmoveStatusBadge, prop: "status" },
  { id: "neutron.port", Badge: neutron.PortStatusBadge, prop: "status" },
  { id: "neutron.network", Badge: neutron.NetworkStatusBadge, prop: "status" },
  { id: "neutron.router", Badge: neutron.RouterStatusBadge, prop: "status" },
  { id: "neutron.floatingip", Badge: neutron.FloatingIpStatusBadge, prop: "status" },
  { id: "neutron.trunk", Badge: neutron.TrunkStatusBadge, prop: "status" },
  { id: "neutron.vpnservice", Badge: neutron.VpnServiceStatusBadge, prop: "status" },
  { id: "neutron.ipsec_connection", Badge: neutron.IpsecConnectionStatusBadge, prop: "status" },
  { id: "neutron.firewall_group", Badge: neutron.FirewallGroupStatusBadge, prop: "status" },
  { id: "neutron.agent", Badge: neutron.AgentAliveBadge, prop: "alive" },
  { id: "nova.migration", Badge: nova.MigrationStatusBadge, prop: "status" },
  { id: "nova.service.state", Badge: nova.ServiceStateBadge, prop: "state" },
  { id: "nova.service.status", Badge: nova.ServiceStatusBadge, prop: "status" },
  { id: "nova.host_status", Badge: nova.HostStatusBadge, prop: "status" },
  { id: "nova.share_attachment", Badge: nova.ShareAttachmentStatusBadge, prop: "status" },
  { id: "octavia.provisioning", Badge: octavia.ProvisioningStatusBadge, prop: "status" },
  { id: "octavia.operating", Badge: octavia.OperatingStatusBadge, prop: "status" },
  { id: "octavia.amphora", Badge: octavia.AmphoraStatusBadge, prop: "status" },
  { id: "trove.instance", Badge: trove.InstanceStatusBadge, prop: "status" },
  { id: "trove.operating", Badge: trove.OperatingStatusBadge, prop: "status" },
  { id: "trove.backup", Badge: trove.BackupStatusBadge, prop: "status" },
  { id: "zun.container", Badge: zun.ContainerStatusBadge, prop: "status" },
  { id: "zun.task", Badge: zun.ContainerTaskStateBadge, prop: "state" },
] as const;
