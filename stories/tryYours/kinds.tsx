import { AlarmBadge, summarizeAlarm } from "../../src/entries/aodh.ts";
import { barbican, SecretStatusBadge } from "../../src/entries/barbican.ts";
import {
  AttachmentStatusBadge,
  BackupStatusBadge,
  cinder,
  GroupSnapshotStatusBadge,
  GroupStatusBadge,
  SnapshotStatusBadge,
  summarizeVolume,
  VolumeBadge,
} from "../../src/entries/cinder.ts";
import { designate, RecordsetStatusBadge, summarizeZone, ZoneBadge } from "../../src/entries/designate.ts";
import { glance, ImageBadge, MemberStatusBadge, summarizeImage } from "../../src/entries/glance.ts";
import { StackBadge, StackResourceBadge, summarizeStack, summarizeStackResource } from "../../src/entries/heat.ts";
import { NodeBadge, summarizeNode } from "../../src/entries/ironic.ts";
import { ClusterBadge, summarizeCluster } from "../../src/entries/magnum.ts";
import {
  AccessRuleStateBadge,
  manila,
  ReplicaBadge,
  BackupStatusBadge as ShareBackupStatusBadge,
  ShareBadge,
  ShareGroupStatusBadge,
  ShareNetworkStatusBadge,
  ShareServerStatusBadge,
  SnapshotStatusBadge as ShareSnapshotStatusBadge,
  summarizeReplica,
  summarizeShare,
} from "../../src/entries/manila.ts";
import { masakari, NotificationStatusBadge, VmoveStatusBadge } from "../../src/entries/masakari.ts";
import {
  AgentBadge,
  FirewallGroupBadge,
  FloatingIpBadge,
  IpsecConnectionStatusBadge,
  NetworkBadge,
  neutron,
  PortBadge,
  RouterBadge,
  summarizeAgent,
  summarizeFirewallGroup,
  summarizeFloatingIp,
  summarizeNetwork,
  summarizePort,
  summarizeRouter,
  summarizeTrunk,
  summarizeVpnService,
  TrunkBadge,
  VpnServiceBadge,
} from "../../src/entries/neutron.ts";
import {
  MigrationStatusBadge,
  nova,
  ServiceBadge,
  ShareAttachmentStatusBadge,
  summarizeService,
} from "../../src/entries/nova.ts";
import { AmphoraStatusBadge, LoadBalancerBadge, octavia, summarizeLoadBalancer } from "../../src/entries/octavia.ts";
import { summarizerOf } from "../../src/entries/services.ts";
import {
  BackupStatusBadge as DatabaseBackupStatusBadge,
  InstanceBadge,
  summarizeInstance,
  trove,
} from "../../src/entries/trove.ts";
import { ContainerBadge, summarizeContainer } from "../../src/entries/zun.ts";
import type { Kind } from "./kind.ts";

/** A load balancer and its parts share everything but names and keys. */
const loadBalancer = {
  summarize: summarizeLoadBalancer,
  badge: (object: object) => <LoadBalancerBadge loadBalancer={object} />,
};

/** Shared by services and hypervisors. */
const service = { summarize: summarizeService, badge: (object: object) => <ServiceBadge service={object} /> };

/** Shared by secrets, orders and secret containers. */
const secret: Pick<Kind, "summarize" | "badge"> = {
  summarize: summarizerOf(barbican["barbican.secret"]),
  badge: (_, value) => <SecretStatusBadge status={value} />,
};

/** The resources that can be recognized. The first whose keys fit is taken, so the more special ones come first. */
export const kinds: readonly Kind[] = [
  // Octavia
  {
    name: "Load balancer",
    wrappers: ["loadbalancer", "loadbalancers"],
    keys: [
      ["provisioning_status", "vip_address"],
      ["provisioning_status", "provider"],
    ],
    ...loadBalancer,
  },
  {
    name: "Listener",
    wrappers: ["listener", "listeners"],
    keys: [["provisioning_status", "connection_limit"]],
    ...loadBalancer,
  },
  { name: "Pool", wrappers: ["pool", "pools"], keys: [["provisioning_status", "lb_algorithm"]], ...loadBalancer },
  {
    name: "Pool member",
    wrappers: ["member", "members"],
    keys: [["provisioning_status", "protocol_port", "address"]],
    ...loadBalancer,
  },
  {
    name: "Health monitor",
    wrappers: ["healthmonitor", "healthmonitors"],
    keys: [["provisioning_status", "max_retries"]],
    ...loadBalancer,
  },
  {
    name: "L7 policy",
    wrappers: ["l7policy", "l7policies"],
    keys: [["provisioning_status", "redirect_pool_id"]],
    ...loadBalancer,
  },
  { name: "L7 rule", wrappers: ["rule", "rules"], keys: [["provisioning_status", "compare_type"]], ...loadBalancer },
  { name: "Load balancer or a part of one", wrappers: [], keys: ["provisioning_status"], ...loadBalancer },
  {
    name: "Amphora",
    wrappers: ["amphora", "amphorae"],
    keys: ["lb_network_ip", "vrrp_ip"],
    summarize: summarizerOf(octavia["octavia.amphora"]),
    badge: (_, value) => <AmphoraStatusBadge status={value} />,
  },

  // Heat
  {
    name: "Stack",
    wrappers: ["stack", "stacks"],
    keys: ["stack_status"],
    summarize: summarizeStack,
    badge: (object) => <StackBadge stack={object} />,
  },
  {
    name: "Stack resource",
    wrappers: ["resource", "resources"],
    keys: ["resource_status"],
    summarize: summarizeStackResource,
    badge: (object) => <StackResourceBadge resource={object} />,
  },

  // Ironic
  {
    name: "Bare-metal node",
    wrappers: ["node", "nodes"],
    keys: ["provision_state"],
    summarize: summarizeNode,
    badge: (object) => <NodeBadge node={object} />,
  },

  // Neutron
  {
    name: "Network agent",
    wrappers: ["agent", "agents"],
    keys: ["agent_type"],
    summarize: summarizeAgent,
    badge: (object) => <AgentBadge agent={object} />,
  },
  {
    name: "Floating IP",
    wrappers: ["floatingip", "floatingips"],
    keys: ["floating_ip_address", "floating_network_id"],
    summarize: summarizeFloatingIp,
    badge: (object) => <FloatingIpBadge floatingIp={object} />,
  },
  {
    name: "Trunk",
    wrappers: ["trunk", "trunks"],
    keys: ["sub_ports"],
    summarize: summarizeTrunk,
    badge: (object) => <TrunkBadge trunk={object} />,
  },
  {
    name: "Port",
    wrappers: ["port", "ports", "interfaceAttachment", "interfaceAttachments"],
    keys: ["binding:vif_type", "binding_vif_type", "device_owner", "port_state"],
    summarize: summarizePort,
    badge: (object) => <PortBadge port={object} />,
  },
  {
    name: "VPN service",
    wrappers: ["vpnservice", "vpnservices"],
    keys: ["external_v4_ip", "external_v6_ip"],
    summarize: summarizeVpnService,
    badge: (object) => <VpnServiceBadge vpnService={object} />,
  },
  {
    name: "IPsec site connection",
    wrappers: ["ipsec_site_connection", "ipsec_site_connections"],
    keys: ["ipsecpolicy_id", "peer_cidrs"],
    summarize: summarizerOf(neutron["neutron.ipsec_connection"]),
    badge: (_, value) => <IpsecConnectionStatusBadge status={value} />,
  },
  {
    name: "Firewall group",
    wrappers: ["firewall_group", "firewall_groups"],
    keys: ["ingress_firewall_policy_id", "egress_firewall_policy_id"],
    summarize: summarizeFirewallGroup,
    badge: (object) => <FirewallGroupBadge firewallGroup={object} />,
  },
  {
    name: "Router",
    wrappers: ["router", "routers"],
    keys: ["external_gateway_info", "external_gateways"],
    summarize: summarizeRouter,
    badge: (object) => <RouterBadge router={object} />,
  },
  {
    name: "Network",
    wrappers: ["network", "networks"],
    keys: ["router:external", "router_external", "is_router_external", "provider:network_type"],
    summarize: summarizeNetwork,
    badge: (object) => <NetworkBadge network={object} />,
  },

  // Glance
  {
    name: "Image member",
    wrappers: ["member", "members"],
    keys: [["image_id", "member_id"]],
    summarize: summarizerOf(glance["glance.member"]),
    badge: (_, value) => <MemberStatusBadge status={value} />,
  },
  {
    name: "Image",
    wrappers: ["image", "images"],
    keys: ["disk_format", "container_format", "os_hidden"],
    summarize: summarizeImage,
    badge: (object) => <ImageBadge image={object} />,
  },

  // Manila, and the attachments of its shares, which Nova keeps
  {
    name: "Share attachment",
    wrappers: ["share", "shares"],
    keys: [["share_id", "tag"]],
    summarize: summarizerOf(nova["nova.share_attachment"]),
    badge: (_, value) => <ShareAttachmentStatusBadge status={value} />,
  },
  {
    name: "Share access rule",
    wrappers: ["access", "access_list"],
    keys: [["access_to", "access_level"]],
    summarize: summarizerOf(manila["manila.access_rule"]),
    badge: (_, value) => <AccessRuleStateBadge state={value} />,
  },
  {
    name: "Share replica",
    wrappers: ["share_replica", "share_replicas"],
    keys: [["share_id", "replica_state"]],
    summarize: summarizeReplica,
    badge: (object) => <ReplicaBadge replica={object} />,
  },
  {
    name: "Share backup",
    wrappers: ["share_backup", "share_backups"],
    keys: [
      ["share_id", "backup_type"],
      ["share_id", "restore_progress"],
    ],
    summarize: summarizerOf(manila["manila.backup"]),
    badge: (_, value) => <ShareBackupStatusBadge status={value} />,
  },
  {
    name: "Share snapshot",
    wrappers: ["snapshot", "snapshots"],
    keys: [
      ["share_id", "share_proto"],
      ["share_id", "share_size"],
    ],
    summarize: summarizerOf(manila["manila.snapshot"]),
    badge: (_, value) => <ShareSnapshotStatusBadge status={value} />,
  },
  {
    name: "Share group",
    wrappers: ["share_group", "share_groups"],
    keys: ["share_group_type_id"],
    summarize: summarizerOf(manila["manila.group"]),
    badge: (_, value) => <ShareGroupStatusBadge status={value} />,
  },
  {
    name: "Share server",
    wrappers: ["share_server", "share_servers"],
    keys: ["is_auto_deletable", "share_network_name"],
    summarize: summarizerOf(manila["manila.server"]),
    badge: (_, value) => <ShareServerStatusBadge status={value} />,
  },
  {
    name: "Share network",
    wrappers: ["share_network", "share_networks"],
    keys: ["share_network_subnets"],
    summarize: summarizerOf(manila["manila.network"]),
    badge: (_, value) => <ShareNetworkStatusBadge status={value} />,
  },
  {
    name: "Share",
    wrappers: ["share", "shares"],
    keys: ["share_proto", "access_rules_status", "is_soft_deleted"],
    summarize: summarizeShare,
    badge: (object) => <ShareBadge share={object} />,
  },

  // Trove
  {
    name: "Database backup",
    wrappers: ["backup", "backups"],
    keys: ["locationRef", ["datastore", "parent_id"]],
    summarize: summarizerOf(trove["trove.backup"]),
    badge: (_, value) => <DatabaseBackupStatusBadge status={value} />,
  },
  {
    name: "Database instance",
    wrappers: ["instance", "instances"],
    keys: ["datastore", "operating_status"],
    summarize: summarizeInstance,
    badge: (object) => <InstanceBadge instance={object} />,
  },

  // Services: before volumes, because those of Cinder have a replication status, too
  { name: "Hypervisor", wrappers: ["hypervisor", "hypervisors"], keys: [["hypervisor_type", "state"]], ...service },
  {
    name: "Service",
    wrappers: ["service", "services", "cluster", "clusters"],
    keys: [["binary", "state"]],
    ...service,
  },

  // Cinder
  {
    name: "Volume backup",
    wrappers: ["backup", "backups"],
    keys: ["is_incremental", "has_dependent_backups", "fail_reason"],
    summarize: summarizerOf(cinder["cinder.backup"]),
    badge: (_, value) => <BackupStatusBadge status={value} />,
  },
  {
    name: "Volume group",
    wrappers: ["group", "groups", "consistencygroup", "consistencygroups"],
    keys: ["group_type", "volume_types"],
    summarize: summarizerOf(cinder["cinder.group"]),
    badge: (_, value) => <GroupStatusBadge status={value} />,
  },
  {
    name: "Volume group snapshot",
    wrappers: ["group_snapshot", "group_snapshots", "cgsnapshot", "cgsnapshots"],
    keys: ["group_type_id", "consistencygroup_id"].map((key) => ["group_id", key]),
    summarize: summarizerOf(cinder["cinder.group_snapshot"]),
    badge: (_, value) => <GroupSnapshotStatusBadge status={value} />,
  },
  {
    name: "Volume",
    wrappers: ["volume", "volumes"],
    keys: ["bootable", "is_bootable", "volume_type", "replication_status", "migration_status"],
    summarize: summarizeVolume,
    badge: (object) => <VolumeBadge volume={object} />,
  },
  {
    name: "Volume attachment",
    wrappers: ["attachment", "attachments"],
    keys: ["attach_mode", ["volume_id", "instance"]],
    summarize: summarizerOf(cinder["cinder.attachment"]),
    badge: (_, value) => <AttachmentStatusBadge status={value} />,
  },
  {
    name: "Volume snapshot",
    wrappers: ["snapshot", "snapshots"],
    keys: [
      ["volume_id", "size"],
      ["volume_id", "os-extended-snapshot-attributes:progress"],
    ],
    summarize: summarizerOf(cinder["cinder.snapshot"]),
    badge: (_, value) => <SnapshotStatusBadge status={value} />,
  },

  // Designate
  {
    name: "DNS recordset",
    wrappers: ["recordset", "recordsets", "floatingips"],
    keys: [["zone_id", "records"], "ptrdname"],
    summarize: summarizerOf(designate["designate.recordset"]),
    badge: (_, value) => <RecordsetStatusBadge status={value} />,
  },
  {
    name: "DNS zone",
    wrappers: ["zone", "zones"],
    keys: [
      ["serial", "email"],
      ["serial", "ttl"],
    ],
    summarize: summarizeZone,
    badge: (object) => <ZoneBadge zone={object} />,
  },

  // Magnum, Zun, Aodh
  {
    name: "Cluster",
    wrappers: ["cluster", "clusters"],
    keys: ["cluster_template_id", "coe_version", ["health_status", "status_reason"]],
    summarize: summarizeCluster,
    badge: (object) => <ClusterBadge cluster={object} />,
  },
  {
    name: "Container",
    wrappers: ["container", "containers"],
    keys: ["image_pull_policy", "image_driver", "auto_remove", "status_detail"],
    summarize: summarizeContainer,
    badge: (object) => <ContainerBadge container={object} />,
  },
  {
    name: "Alarm",
    wrappers: ["alarm", "alarms"],
    keys: ["alarm_id"],
    summarize: summarizeAlarm,
    badge: (object) => <AlarmBadge alarm={object} />,
  },

  // Barbican
  { name: "Secret", wrappers: ["secret", "secrets"], keys: ["secret_type", "secret_ref"], ...secret },
  { name: "Secret order", wrappers: ["order", "orders"], keys: ["order_ref"], ...secret },
  { name: "Secret container", wrappers: ["container", "containers"], keys: ["container_ref"], ...secret },

  // Masakari, and the migrations of Nova
  {
    name: "Failure notification",
    wrappers: ["notification", "notifications"],
    keys: ["notification_uuid", ["generated_time", "source_host_uuid"]],
    summarize: summarizerOf(masakari["masakari.notification"]),
    badge: (_, value) => <NotificationStatusBadge status={value} />,
  },
  {
    name: "Server move",
    wrappers: ["vmove", "vmoves"],
    keys: [["source_host", "dest_host", "server_id"]],
    summarize: summarizerOf(masakari["masakari.vmove"]),
    badge: (_, value) => <VmoveStatusBadge status={value} />,
  },
  {
    name: "Server migration",
    wrappers: ["migration", "migrations"],
    keys: ["migration_type", ["source_compute", "dest_compute"]],
    summarize: summarizerOf(nova["nova.migration"]),
    badge: (_, value) => <MigrationStatusBadge status={value} />,
  },
];
