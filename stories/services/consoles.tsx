import type { ReactElement } from "react";
import { VolumeStatusBadge } from "../../src/entries/cinder.ts";
import { ImageStatusBadge } from "../../src/entries/glance.ts";
import { StackStatusBadge } from "../../src/entries/heat.ts";
import { NodeBadge, NodePowerStateBadge, ProvisionStateBadge } from "../../src/entries/ironic.ts";
import { HealthStatusBadge } from "../../src/entries/magnum.ts";
import { ReplicaStateBadge, ShareStatusBadge } from "../../src/entries/manila.ts";
import { NotificationStatusBadge } from "../../src/entries/masakari.ts";
import { FloatingIpBadge, RouterStatusBadge } from "../../src/entries/neutron.ts";
import { MigrationStatusBadge, ServiceStateBadge } from "../../src/entries/nova.ts";
import { LoadBalancerBadge, OperatingStatusBadge } from "../../src/entries/octavia.ts";
import { InstanceBadge, InstanceStatusBadge } from "../../src/entries/trove.ts";
import { ContainerStatusBadge } from "../../src/entries/zun.ts";

interface Finding {
  /** What the console does, with values of an API in backticks. */
  readonly does: string;
  /** The files in which it does so. */
  readonly files: readonly string[];
  /** What this package shows instead. */
  readonly shows: readonly ReactElement[];
}

interface Findings {
  readonly console: string;
  readonly repository: string;
  readonly findings: readonly Finding[];
}

const SKYLINE_RULE = ["src/components/Status/index.jsx"];

const skyline: readonly Finding[] = [
  {
    does: "18 failures spin, such as `error_deleting` (its entry among the errors is never reached), `error_extending` and `reverting_error`.",
    files: SKYLINE_RULE,
    shows: [
      <VolumeStatusBadge key="0" status="error_deleting" />,
      <VolumeStatusBadge key="1" status="error_extending" />,
      <ShareStatusBadge key="2" status="reverting_error" />,
    ],
  },
  {
    does: "Every `COMPLETE` is green: `DELETE_COMPLETE`, `SUSPEND_COMPLETE`, `ROLLBACK_COMPLETE`.",
    files: SKYLINE_RULE,
    shows: [
      <StackStatusBadge key="0" status="DELETE_COMPLETE" />,
      <StackStatusBadge key="1" status="SUSPEND_COMPLETE" />,
      <StackStatusBadge key="2" status="ROLLBACK_COMPLETE" />,
    ],
  },
  {
    does: "`new` is green too, and so is a migration that is `running`.",
    files: SKYLINE_RULE,
    shows: [<NotificationStatusBadge key="0" status="new" />, <MigrationStatusBadge key="1" status="running" />],
  },
  {
    does: "`HEALTHY` and `UNHEALTHY` look the same.",
    files: SKYLINE_RULE,
    shows: [<HealthStatusBadge key="0" status="HEALTHY" />, <HealthStatusBadge key="1" status="UNHEALTHY" />],
  },
  {
    does: "A service that is `down` is gray.",
    files: SKYLINE_RULE,
    shows: [<ServiceStateBadge key="0" state="down" />],
  },
  {
    does: "`OFFLINE` and `power off` are red.",
    files: SKYLINE_RULE,
    shows: [<OperatingStatusBadge key="0" status="OFFLINE" />, <NodePowerStateBadge key="1" state="power off" />],
  },
  {
    does: "A stopped container spins.",
    files: SKYLINE_RULE,
    shows: [<ContainerStatusBadge key="0" status="Stopped" />],
  },
  {
    does: "`in_sync` is labeled “Syncing”.",
    files: ["src/resources/manila/share.js"],
    shows: [<ReplicaStateBadge key="0" state="in_sync" />],
  },
  {
    does: "Only 14 of 30 node states have labels.",
    files: ["src/resources/ironic/ironic.js"],
    shows: [<ProvisionStateBadge key="0" state="inspecting" />, <ProvisionStateBadge key="1" state="service failed" />],
  },
  {
    does: "The list has `rollbacking`, which no volume ever sends, and `awaiting-transfer` is polled.",
    files: ["src/resources/cinder/volume.jsx"],
    shows: [<VolumeStatusBadge key="0" status="awaiting-transfer" />],
  },
];

const horizon: readonly Finding[] = [
  {
    does: "`error_deleting`, `reserved`, `awaiting-transfer` and the like are polled forever.",
    files: [
      "openstack_dashboard/dashboards/project/volumes/tables.py",
      "openstack_dashboard/dashboards/project/snapshots/tables.py",
      "openstack_dashboard/dashboards/project/backups/tables.py",
    ],
    shows: [
      <VolumeStatusBadge key="0" status="error_deleting" />,
      <VolumeStatusBadge key="1" status="reserved" />,
      <VolumeStatusBadge key="2" status="awaiting-transfer" />,
    ],
  },
  {
    does: "A router in `ERROR` is polled forever.",
    files: ["openstack_dashboard/dashboards/project/routers/tables.py"],
    shows: [<RouterStatusBadge key="0" status="ERROR" />],
  },
  {
    does: "A floating IP that is `DOWN` counts as up.",
    files: ["openstack_dashboard/dashboards/project/floating_ips/tables.py"],
    shows: [<FloatingIpBadge key="0" floatingIp={{ status: "DOWN", port_id: "ce70…" }} />],
  },
  {
    does: "`importing` and `uploading` have no label.",
    files: [
      "openstack_dashboard/dashboards/project/images/images/tables.py",
      "static/app/core/images/images.module.js",
    ],
    shows: [<ImageStatusBadge key="0" status="importing" />, <ImageStatusBadge key="1" status="uploading" />],
  },
];

const plugins: readonly Findings[] = [
  {
    console: "Manila UI",
    repository: "openstack/manila-ui",
    findings: [
      {
        does: "`error_deleting` is labeled “Deleting”, and two failures “Shrinking Error”.",
        files: ["manila_ui/dashboards/project/shares/tables.py"],
        shows: [
          <ShareStatusBadge key="0" status="error_deleting" />,
          <ShareStatusBadge key="1" status="shrinking_error" />,
          <ShareStatusBadge key="2" status="shrinking_possible_data_loss_error" />,
        ],
      },
    ],
  },
  {
    console: "Heat dashboard",
    repository: "openstack/heat-dashboard",
    findings: [
      {
        does: "Every `Complete` counts as up.",
        files: ["heat_dashboard/content/stacks/tables.py"],
        shows: [<StackStatusBadge key="0" status="ROLLBACK_COMPLETE" />],
      },
    ],
  },
  {
    console: "Trove dashboard",
    repository: "openstack/trove-dashboard",
    findings: [
      {
        does: "`BLOCKED` counts as up, and `RESTART_REQUIRED` is polled forever.",
        files: ["trove_dashboard/content/databases/tables.py"],
        shows: [
          <InstanceStatusBadge key="0" status="BLOCKED" />,
          <InstanceStatusBadge key="1" status="RESTART_REQUIRED" />,
        ],
      },
    ],
  },
];

/** What consoles show wrong today, and what the badges show instead. */
export const consoles: readonly Findings[] = [
  { console: "Skyline", repository: "openstack/skyline-console", findings: skyline },
  { console: "Horizon", repository: "openstack/horizon", findings: horizon },
  ...plugins,
];

/** Resources of which no console shows two fields as one. */
export const together: readonly { readonly resource: string; readonly badge: ReactElement }[] = [
  {
    resource: "A load balancer of Octavia, whose update failed while it serves traffic",
    badge: <LoadBalancerBadge loadBalancer={{ provisioning_status: "ERROR", operating_status: "ONLINE" }} />,
  },
  {
    resource: "A node of Ironic, in maintenance",
    badge: <NodeBadge node={{ provision_state: "active", maintenance: true }} />,
  },
  {
    resource: "A database instance of Trove, whose database is down",
    badge: <InstanceBadge instance={{ status: "ACTIVE", operating_status: "SHUTDOWN" }} />,
  },
];
