import type { ReactElement } from "react";
import { NodeBadge } from "../../src/entries/ironic.ts";
import { FloatingIpBadge } from "../../src/entries/neutron.ts";
import { LoadBalancerBadge } from "../../src/entries/octavia.ts";
import type { ServiceField, services } from "../../src/entries/services.ts";
import { InstanceBadge } from "../../src/entries/trove.ts";

/** States by field. One that the field does not have is a type error. */
type States = { readonly [Id in ServiceField]?: readonly (keyof (typeof services)[Id]["states"])[] };

/** What a console does, in which files, and what this package shows instead: states, or the badge of a whole resource. */
type Finding = readonly [does: string, files: readonly string[], shows: States | ReactElement];

const SKYLINE = ["src/components/Status/index.jsx"];

const skyline: readonly Finding[] = [
  [
    "18 failures spin, such as `error_deleting` (its entry among the errors is never reached), `error_extending` and `reverting_error`.",
    SKYLINE,
    { "cinder.volume": ["error_deleting", "error_extending"], "manila.share": ["reverting_error"] },
  ],
  [
    "Every `COMPLETE` is green: `DELETE_COMPLETE`, `SUSPEND_COMPLETE`, `ROLLBACK_COMPLETE`.",
    SKYLINE,
    { "heat.stack": ["DELETE_COMPLETE", "SUSPEND_COMPLETE", "ROLLBACK_COMPLETE"] },
  ],
  [
    "`new` is green too, and so is a migration that is `running`.",
    SKYLINE,
    { "masakari.notification": ["new"], "nova.migration": ["running"] },
  ],
  ["`HEALTHY` and `UNHEALTHY` look the same.", SKYLINE, { "magnum.health": ["HEALTHY", "UNHEALTHY"] }],
  ["A service that is `down` is gray.", SKYLINE, { "nova.service.state": ["down"] }],
  ["`OFFLINE` and `power off` are red.", SKYLINE, { "octavia.operating": ["OFFLINE"], "ironic.power": ["power off"] }],
  ["A stopped container spins.", SKYLINE, { "zun.container": ["Stopped"] }],
  ["`in_sync` is labeled “Syncing”.", ["src/resources/manila/share.js"], { "manila.replica": ["in_sync"] }],
  [
    "Only 14 of 30 node states have labels.",
    ["src/resources/ironic/ironic.js"],
    { "ironic.provision": ["inspecting", "service failed"] },
  ],
  [
    "The list has `rollbacking`, which no volume ever sends, and `awaiting-transfer` is polled.",
    ["src/resources/cinder/volume.jsx"],
    { "cinder.volume": ["awaiting-transfer"] },
  ],
];

const tablesOf = (...panels: readonly string[]) =>
  panels.map((panel) => `openstack_dashboard/dashboards/project/${panel}/tables.py`);

const horizon: readonly Finding[] = [
  [
    "`error_deleting`, `reserved`, `awaiting-transfer` and the like are polled forever.",
    tablesOf("volumes", "snapshots", "backups"),
    { "cinder.volume": ["error_deleting", "reserved", "awaiting-transfer"] },
  ],
  ["A router in `ERROR` is polled forever.", tablesOf("routers"), { "neutron.router": ["ERROR"] }],
  [
    "A floating IP that is `DOWN` counts as up.",
    tablesOf("floating_ips"),
    <FloatingIpBadge key="0" size="sm" floatingIp={{ status: "DOWN", port_id: "ce70…" }} />,
  ],
  [
    "`importing` and `uploading` have no label.",
    [...tablesOf("images/images"), "static/app/core/images/images.module.js"],
    { "glance.image": ["importing", "uploading"] },
  ],
];

const manila: Finding = [
  "`error_deleting` is labeled “Deleting”, and two failures “Shrinking Error”.",
  ["manila_ui/dashboards/project/shares/tables.py"],
  { "manila.share": ["error_deleting", "shrinking_error", "shrinking_possible_data_loss_error"] },
];
const heat: Finding = [
  "Every `Complete` counts as up.",
  ["heat_dashboard/content/stacks/tables.py"],
  { "heat.stack": ["ROLLBACK_COMPLETE"] },
];
const trove: Finding = [
  "`BLOCKED` counts as up, and `RESTART_REQUIRED` is polled forever.",
  ["trove_dashboard/content/databases/tables.py"],
  { "trove.instance": ["BLOCKED", "RESTART_REQUIRED"] },
];

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
