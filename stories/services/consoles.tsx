import type { ReactElement } from "react";
import { NodeBadge } from "../../src/entries/ironic.ts";
import { FloatingIpBadge } from "../../src/entries/neutron.ts";
import { LoadBalancerBadge } from "../../src/entries/octavia.ts";
import type { ServiceField, services } from "../../src/entries/services.ts";
import { InstanceBadge } from "../../src/entries/trove.ts";

/** States by field. One that the field does not have is a type error. */
type States = { readonly [Id in ServiceField]?: readonly (keyof (typeof services)[Id]["states"])[] };

interface Finding {
  /** What the console does, with values of an API in backticks. */
  readonly does: string;
  /** The files in which it does so. */
  readonly files: readonly string[];
  /** The states that this package shows instead, or the badge of a whole resource. */
  readonly shows: States | ReactElement;
}

const SKYLINE = ["src/components/Status/index.jsx"];

const skyline: readonly Finding[] = [
  {
    does: "18 failures spin, such as `error_deleting` (its entry among the errors is never reached), `error_extending` and `reverting_error`.",
    files: SKYLINE,
    shows: { "cinder.volume": ["error_deleting", "error_extending"], "manila.share": ["reverting_error"] },
  },
  {
    does: "Every `COMPLETE` is green: `DELETE_COMPLETE`, `SUSPEND_COMPLETE`, `ROLLBACK_COMPLETE`.",
    files: SKYLINE,
    shows: { "heat.stack": ["DELETE_COMPLETE", "SUSPEND_COMPLETE", "ROLLBACK_COMPLETE"] },
  },
  {
    does: "`new` is green too, and so is a migration that is `running`.",
    files: SKYLINE,
    shows: { "masakari.notification": ["new"], "nova.migration": ["running"] },
  },
  {
    does: "`HEALTHY` and `UNHEALTHY` look the same.",
    files: SKYLINE,
    shows: { "magnum.health": ["HEALTHY", "UNHEALTHY"] },
  },
  { does: "A service that is `down` is gray.", files: SKYLINE, shows: { "nova.service.state": ["down"] } },
  {
    does: "`OFFLINE` and `power off` are red.",
    files: SKYLINE,
    shows: { "octavia.operating": ["OFFLINE"], "ironic.power": ["power off"] },
  },
  { does: "A stopped container spins.", files: SKYLINE, shows: { "zun.container": ["Stopped"] } },
  {
    does: "`in_sync` is labeled “Syncing”.",
    files: ["src/resources/manila/share.js"],
    shows: { "manila.replica": ["in_sync"] },
  },
  {
    does: "Only 14 of 30 node states have labels.",
    files: ["src/resources/ironic/ironic.js"],
    shows: { "ironic.provision": ["inspecting", "service failed"] },
  },
  {
    does: "The list has `rollbacking`, which no volume ever sends, and `awaiting-transfer` is polled.",
    files: ["src/resources/cinder/volume.jsx"],
    shows: { "cinder.volume": ["awaiting-transfer"] },
  },
];

const tablesOf = (...panels: readonly string[]) =>
  panels.map((panel) => `openstack_dashboard/dashboards/project/${panel}/tables.py`);

const horizon: readonly Finding[] = [
  {
    does: "`error_deleting`, `reserved`, `awaiting-transfer` and the like are polled forever.",
    files: tablesOf("volumes", "snapshots", "backups"),
    shows: { "cinder.volume": ["error_deleting", "reserved", "awaiting-transfer"] },
  },
  {
    does: "A router in `ERROR` is polled forever.",
    files: tablesOf("routers"),
    shows: { "neutron.router": ["ERROR"] },
  },
  {
    does: "A floating IP that is `DOWN` counts as up.",
    files: tablesOf("floating_ips"),
    shows: <FloatingIpBadge floatingIp={{ status: "DOWN", port_id: "ce70…" }} />,
  },
  {
    does: "`importing` and `uploading` have no label.",
    files: [...tablesOf("images/images"), "static/app/core/images/images.module.js"],
    shows: { "glance.image": ["importing", "uploading"] },
  },
];

const manila: Finding = {
  does: "`error_deleting` is labeled “Deleting”, and two failures “Shrinking Error”.",
  files: ["manila_ui/dashboards/project/shares/tables.py"],
  shows: { "manila.share": ["error_deleting", "shrinking_error", "shrinking_possible_data_loss_error"] },
};
const heat: Finding = {
  does: "Every `Complete` counts as up.",
  files: ["heat_dashboard/content/stacks/tables.py"],
  shows: { "heat.stack": ["ROLLBACK_COMPLETE"] },
};
const trove: Finding = {
  does: "`BLOCKED` counts as up, and `RESTART_REQUIRED` is polled forever.",
  files: ["trove_dashboard/content/databases/tables.py"],
  shows: { "trove.instance": ["BLOCKED", "RESTART_REQUIRED"] },
};

/** What consoles show wrong today, and what the badges show instead: by the console and its repository. */
export const consoles: readonly (readonly [name: string, repository: string, findings: readonly Finding[]])[] = [
  ["Skyline", "openstack/skyline-console", skyline],
  ["Horizon", "openstack/horizon", horizon],
  ["Manila UI", "openstack/manila-ui", [manila]],
  ["Heat dashboard", "openstack/heat-dashboard", [heat]],
  ["Trove dashboard", "openstack/trove-dashboard", [trove]],
];

/** Resources of which no console shows two fields as one. */
export const together: Readonly<Record<string, ReactElement>> = {
  "A load balancer of Octavia, whose update failed while it serves traffic": (
    <LoadBalancerBadge loadBalancer={{ provisioning_status: "ERROR", operating_status: "ONLINE" }} />
  ),
  "A node of Ironic, in maintenance": <NodeBadge node={{ provision_state: "active", maintenance: true }} />,
  "A database instance of Trove, whose database is down": (
    <InstanceBadge instance={{ status: "ACTIVE", operating_status: "SHUTDOWN" }} />
  ),
};
