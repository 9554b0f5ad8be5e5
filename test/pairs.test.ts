// Which field of a resource leads, and what the others have to say: one case for each rule.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { summarizeAlarm } from "../src/catalog/aodh/summarizeAlarm.ts";
import { summarizeVolume } from "../src/catalog/cinder/summarizeVolume.ts";
import { summarizeZone } from "../src/catalog/designate/summarizeZone.ts";
import { summarizeImage } from "../src/catalog/glance/summarizeImage.ts";
import { summarizeStack, summarizeStackResource } from "../src/catalog/heat/summarize.ts";
import { summarizeNode } from "../src/catalog/ironic/node.ts";
import { summarizeCluster } from "../src/catalog/magnum/summarizeCluster.ts";
import { summarizeReplica, summarizeShare } from "../src/catalog/manila/summarizeShare.ts";
import {
  summarizeAgent,
  summarizeFirewallGroup,
  summarizeFloatingIp,
  summarizeNetwork,
  summarizePort,
  summarizeRouter,
  summarizeTrunk,
  summarizeVpnService,
} from "../src/catalog/neutron/summarize.ts";
import { summarizeService } from "../src/catalog/nova/summarizeService.ts";
import { summarizeLoadBalancer } from "../src/catalog/octavia/loadBalancer.ts";
import { summarizeInstance } from "../src/catalog/trove/summarizeInstance.ts";
import { summarizeContainer } from "../src/catalog/zun/summarizeContainer.ts";
import type { ResourceSummary, Summarize } from "../src/entries/index.ts";
import { describeResourceHint, services, summarize, summarizeAll } from "../src/entries/services.ts";
import { compareBySeverity, isTransitional, needsAttention, nextPollDelay } from "../src/entries/states.ts";
import * as answers from "./data/answers.ts";

const ALL: readonly Summarize[] = [
  summarizeAgent,
  summarizeAlarm,
  summarizeCluster,
  summarizeContainer,
  summarizeFirewallGroup,
  summarizeFloatingIp,
  summarizeImage,
  summarizeInstance,
  summarizeLoadBalancer,
  summarizeNetwork,
  summarizeNode,
  summarizePort,
  summarizeReplica,
  summarizeRouter,
  summarizeService,
  summarizeShare,
  summarizeStack,
  summarizeStackResource,
  summarizeTrunk,
  summarizeVolume,
  summarizeVpnService,
  summarizeZone,
];

/** A summary in short: the leading state, its tone (with ! if a person has to act), and the hints. */
const told = ({ field, state, tone, attention, hints }: ResourceSummary): string =>
  [`${field} ${state}: ${tone}${attention ? "!" : ""}`, ...hints.map((hint) => describeResourceHint(hint))].join("; ");

type Case = readonly [what: string, changes: object, summary: string];

/** Tests what is told of a documented answer, and of the same with changes. */
function rules(name: string, summarizeOne: Summarize, answer: object, healthy: string, cases: readonly Case[]): void {
  const [inner] = Object.values(answer);
  const wrapped = Object.keys(answer).length === 1 && typeof inner === "object";
  const object: object = wrapped ? inner : answer;
  describe(name, () => {
    test("as its API documents it, in its wrapper or without", () => {
      expect(told(summarizeOne(answer))).toBe(healthy);
      expect(told(summarizeOne(object))).toBe(healthy);
    });

    test.each([...cases])("%s", (_, changes, summary) => {
      expect(told(summarizeOne({ ...object, ...changes }))).toBe(summary);
    });

    test.each([undefined, null, 5, "text", [], {}, new Proxy({}, { get: () => expect.fail("thrown by a getter") })])(
      "is unknown, and does not throw, for a value that is not a resource: %#",
      (value) => {
        expect(summarizeOne(value)).toMatchObject({ state: "unknown", tone: "neutral" });
      },
    );
  });
}

rules("a load balancer", summarizeLoadBalancer, answers.loadBalancer, "octavia.operating ONLINE: success", [
  [
    "being updated while it is degraded",
    { provisioning_status: "PENDING_UPDATE", operating_status: "DEGRADED" },
    "octavia.provisioning PENDING_UPDATE: progress!; Degraded",
  ],
  ["deleted: gone", { provisioning_status: "DELETED" }, "octavia.provisioning DELETED: neutral"],
  [
    "being deleted, though in error",
    { provisioning_status: "PENDING_DELETE", operating_status: "ERROR" },
    "octavia.provisioning PENDING_DELETE: progress",
  ],
  [
    "failed while traffic flows",
    { provisioning_status: "ERROR" },
    "octavia.provisioning ERROR: error!; Traffic still flows, with the previous settings",
  ],
  [
    "failed without traffic",
    { provisioning_status: "ERROR", operating_status: "OFFLINE" },
    "octavia.provisioning ERROR: error!",
  ],
  [
    "being created: OFFLINE is expected",
    { provisioning_status: "PENDING_CREATE", operating_status: "OFFLINE" },
    "octavia.provisioning PENDING_CREATE: progress",
  ],
  [
    "in error even while it is updated",
    { provisioning_status: "PENDING_UPDATE", operating_status: "ERROR" },
    "octavia.operating ERROR: error!",
  ],
  ["being updated", { provisioning_status: "PENDING_UPDATE" }, "octavia.provisioning PENDING_UPDATE: progress"],
  ["degraded", { operating_status: "DEGRADED" }, "octavia.operating DEGRADED: warning!"],
  ["draining", { operating_status: "DRAINING" }, "octavia.operating DRAINING: neutral"],
  [
    "switched on, but serving nothing",
    { operating_status: "OFFLINE" },
    "octavia.operating OFFLINE: neutral; Switched on, but nothing is served",
  ],
  ["switched off", { operating_status: "OFFLINE", admin_state_up: false }, "octavia.operating OFFLINE: neutral"],
  ["not monitored", { operating_status: "NO_MONITOR" }, "octavia.operating NO_MONITOR: neutral"],
  ["without a word on the operation", { operating_status: undefined }, "octavia.provisioning ACTIVE: neutral"],
]);

rules("a node", summarizeNode, answers.node, "ironic.provision active: success", [
  [
    "being powered on",
    { power_state: "power off", target_power_state: "power on" },
    "ironic.target_power power on: progress",
  ],
  ["with a target that nobody knows", { target_power_state: "power cycle" }, "ironic.target_power unknown: progress"],
  [
    "in rescue mode without power",
    { provision_state: "rescue", power_state: "power off" },
    "ironic.provision rescue: warning!; Powered Off",
  ],
  [
    "whose power can't be read",
    { provision_state: "manageable", power_state: "error" },
    "ironic.provision manageable: neutral; Power Error",
  ],
  [
    "without a provision state: where it goes is not where it is",
    { provision_state: undefined, target_provision_state: "active" },
    "ironic.provision unknown: neutral",
  ],
  [
    "with a fault",
    { maintenance: true, fault: "power failure" },
    "ironic.provision active: warning!; Fault: power failure",
  ],
  [
    "that failed",
    { provision_state: "deploy failed", target_power_state: "power on" },
    "ironic.provision deploy failed: error!",
  ],
  [
    "in maintenance, in service",
    { maintenance: true, maintenance_reason: "disk" },
    "ironic.provision active: warning; In maintenance: disk",
  ],
  [
    "in maintenance, not offered",
    { provision_state: "manageable", maintenance: true },
    "ironic.provision manageable: neutral; In maintenance",
  ],
  [
    "being cleaned: its power is on its way",
    { provision_state: "cleaning", power_state: "power off", target_power_state: "power on" },
    "ironic.provision cleaning: progress",
  ],
  ["being rebooted at rest", { target_power_state: "rebooting" }, "ironic.target_power rebooting: progress"],
  ["in service without power", { power_state: "power off" }, "ironic.provision active: success!; Powered Off"],
  [
    "whose power nobody knows",
    { provision_state: "available", power_state: null },
    "ironic.provision available: neutral; Power Not Known",
  ],
  [
    "enrolled, its verification failed",
    { provision_state: "enroll", last_error: "BMC", power_state: null },
    "ironic.provision enroll: neutral!; Last error: BMC",
  ],
  ["with ailing hardware", { health: "Critical" }, "ironic.provision active: success!; Hardware Critical"],
  ["of an old API, whose null means available", { provision_state: null }, "ironic.provision available: neutral"],
]);

rules("a share", summarizeShare, answers.share, "manila.share available: success", [
  [
    "migrating beside a task that is over",
    { status: "migrating", task_state: "migration_success" },
    "manila.share migrating: progress",
  ],
  [
    "migrating with a task that nobody knows",
    { status: "migrating", task_state: "juggling" },
    "manila.share.task unknown: neutral",
  ],
  ["in the recycle bin", { is_soft_deleted: true }, "manila.share.bin true: warning!"],
  [
    "migrating: its task leads",
    { status: "migrating", task_state: "data_copying_in_progress" },
    "manila.share.task data_copying_in_progress: progress",
  ],
  [
    "whose migration waits for a decision",
    { status: "migrating", task_state: "migration_driver_phase1_done" },
    "manila.share.task migration_driver_phase1_done: warning!",
  ],
  ["whose migration failed", { task_state: "migration_error" }, "manila.share available: success; Migration Failed"],
  ["whose migration is over", { task_state: "migration_success" }, "manila.share available: success"],
  ["whose access rules failed", { access_rules_status: "error" }, "manila.share available: success!; Access Failed"],
  [
    "whose access rules are applied",
    { access_rules_status: "syncing" },
    "manila.share available: success; Applying Access",
  ],
]);

test("a share replica that is available is told by its replication", () => {
  expect(told(summarizeReplica({ status: "available", replica_state: "out_of_sync" }))).toBe(
    "manila.replica out_of_sync: warning",
  );
  expect(told(summarizeReplica({ status: "available" }))).toBe("manila.share available: neutral");
  expect(told(summarizeReplica({ status: "creating", replica_state: null }))).toBe("manila.share creating: progress");
});

rules("a volume", summarizeVolume, answers.volume, "cinder.volume in-use: success", [
  [
    "migrating, which its status does not show",
    { migration_status: "migrating" },
    "cinder.volume.migration migrating: progress",
  ],
  [
    "deleting leads over its migration",
    { status: "deleting", migration_status: "migrating" },
    "cinder.volume deleting: progress",
  ],
  ["whose migration failed", { migration_status: "error" }, "cinder.volume in-use: success!; Migration Failed"],
  ["failed over", { replication_status: "failed-over" }, "cinder.volume in-use: success!; Failed Over"],
  [
    "in use, but attached to nothing",
    { attachments: [] },
    "cinder.volume in-use: success; In use, but attached to nothing",
  ],
  [
    "available, but attached",
    { status: "available" },
    "cinder.volume available: neutral; Available, but still attached",
  ],
]);

rules("a database instance", summarizeInstance, answers.instance, "trove.operating HEALTHY: success", [
  ["that is resized", { status: "RESIZE", operating_status: "" }, "trove.instance RESIZE: progress"],
  ["whose database is down", { operating_status: "SHUTDOWN" }, "trove.operating SHUTDOWN: error!"],
  ["of which the database says nothing", { operating_status: "" }, "trove.instance ACTIVE: success"],
  [
    "that failed, and why",
    { status: "ERROR", fault: { message: "quota" } },
    "trove.instance ERROR: error!; Reason: quota",
  ],
]);

rules("a cluster", summarizeCluster, answers.cluster, "magnum.health HEALTHY: success", [
  ["healthy, but rolled back", { status: "ROLLBACK_COMPLETE" }, "magnum.cluster ROLLBACK_COMPLETE: warning!"],
  ["in progress", { status: "UPDATE_IN_PROGRESS" }, "magnum.cluster UPDATE_IN_PROGRESS: progress"],
  [
    "failed, and why",
    { status: "CREATE_FAILED", status_reason: "quota" },
    "magnum.cluster CREATE_FAILED: error!; Reason: quota",
  ],
  ["unhealthy", { health_status: "UNHEALTHY" }, "magnum.health UNHEALTHY: error!"],
  ["whose health is unknown", { health_status: "UNKNOWN" }, "magnum.cluster CREATE_COMPLETE: success"],
  ["whose health nobody asked for", { health_status: null }, "magnum.cluster CREATE_COMPLETE: success"],
  ["gone", { status: "DELETE_COMPLETE" }, "magnum.cluster DELETE_COMPLETE: neutral"],
]);

rules("a stack", summarizeStack, answers.stack, "heat.stack CREATE_COMPLETE: success", [
  [
    "rolled back: what was wanted did not happen",
    { stack_status: "ROLLBACK_COMPLETE" },
    "heat.stack ROLLBACK_COMPLETE: warning!",
  ],
  [
    "failed, and why",
    { stack_status: "UPDATE_FAILED", stack_status_reason: "no quota" },
    "heat.stack UPDATE_FAILED: error!; Reason: no quota",
  ],
  ["suspended is not green", { stack_status: "SUSPEND_COMPLETE" }, "heat.stack SUSPEND_COMPLETE: neutral"],
  [
    "of an unknown action that failed",
    { stack_status: "SIGNAL_FAILED", stack_status_reason: "" },
    "heat.stack unknown: error!",
  ],
  ["of an unknown action that runs", { stack_status: "SIGNAL_IN_PROGRESS" }, "heat.stack unknown: progress"],
  ["of an unknown action that is complete", { stack_status: "SIGNAL_COMPLETE" }, "heat.stack unknown: neutral"],
  ["with a bare status, as in a snapshot", { stack_status: "IN_PROGRESS" }, "heat.stack unknown: progress"],
]);

test("a resource of a stack that has not begun is not green", () => {
  expect(told(summarizeStackResource({ resource_status: "INIT_COMPLETE" }))).toBe(
    "heat.resource INIT_COMPLETE: neutral",
  );
});

rules("a service", summarizeService, answers.service, "nova.service.state up: success", [
  [
    "that is a hypervisor",
    { service: { host: "a", id: 1, disabled_reason: "disk" }, status: "disabled" },
    "nova.service.status disabled: neutral; Disabled: disk",
  ],
  ["disabled by a boolean", { status: undefined, disabled: true }, "nova.service.status disabled: neutral"],
  ["enabled by a boolean", { status: undefined, disabled: false }, "nova.service.state up: success"],
  ["disabled, and nothing else", { state: undefined, status: "disabled" }, "nova.service.status disabled: neutral"],
  [
    "of Cinder, failed over",
    { replication_status: "failed-over" },
    "nova.service.state up: success!; Replication: failed-over",
  ],
  ["with an unknown status", { status: "UNKNOWN", state: "down" }, "nova.service.status UNKNOWN: warning!"],
  ["down", { state: "down" }, "nova.service.state down: error!"],
  ["down, and disabled: expected", { state: "down", status: "disabled" }, "nova.service.state down: error; Disabled"],
  ["without a word on whether it is enabled", { status: undefined }, "nova.service.state up: neutral"],
  ["forced down", { state: "down", forced_down: true }, "nova.service.state down: error!; Forced down"],
  [
    "disabled, and why",
    { status: "disabled", disabled_reason: "upgrade" },
    "nova.service.status disabled: neutral; Disabled: upgrade",
  ],
  ["of Cinder, frozen", { frozen: true }, "nova.service.state up: success; Frozen: takes no new work"],
  ["of Cinder, its back end down", { backend_state: "down" }, "nova.service.state up: success!; Back end is down"],
]);

rules("an agent", summarizeAgent, answers.agent, "neutron.agent true: success", [
  ["that does not respond", { alive: false }, "neutron.agent false: error!"],
  ["that does not respond and is disabled", { alive: false, admin_state_up: false }, "neutron.agent false: error"],
  ["disabled", { admin_state_up: false }, "neutron.agent.admin false: neutral"],
  ["without a word on whether it is enabled", { admin_state_up: undefined }, "neutron.agent true: neutral"],
]);

rules("a port", summarizePort, answers.port, "neutron.port ACTIVE: success", [
  ["switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"],
  ["switched off, but in error", { status: "ERROR", admin_state_up: false }, "neutron.port ERROR: error!"],
  ["down, though a router needs it", { status: "DOWN" }, "neutron.port DOWN: warning"],
  ["down, and owned by nothing", { status: "DOWN", device_id: "", device_owner: "" }, "neutron.port DOWN: neutral"],
  [
    "that no host could bind",
    { "binding:vif_type": "binding_failed" },
    "neutron.port ACTIVE: success!; No host could bind the port",
  ],
]);

rules("a network", summarizeNetwork, answers.network, "neutron.network ACTIVE: success", [
  ["switched off", { admin_state_up: false }, "neutron.admin false: neutral"],
]);

rules("a router", summarizeRouter, answers.router, "neutron.router ACTIVE: success", [
  ["switched off", { admin_state_up: false }, "neutron.admin false: neutral"],
  ["in error", { status: "ERROR", admin_state_up: false }, "neutron.router ERROR: error!"],
]);

rules(
  "a trunk",
  summarizeTrunk,
  { trunk: { status: "ACTIVE", admin_state_up: true } },
  "neutron.trunk ACTIVE: success",
  [["switched off while it is built", { status: "BUILD", admin_state_up: false }, "neutron.admin false: neutral"]],
);

rules(
  "a VPN service",
  summarizeVpnService,
  { vpnservice: { status: "ACTIVE", admin_state_up: true } },
  "neutron.vpnservice ACTIVE: success",
  [
    [
      "switched off while it is updated",
      { status: "PENDING_UPDATE", admin_state_up: "False" },
      "neutron.vpnservice PENDING_UPDATE: progress",
    ],
  ],
);

rules(
  "a firewall group",
  summarizeFirewallGroup,
  { firewall_group: { status: "ACTIVE", admin_state_up: true } },
  "neutron.firewall_group ACTIVE: success",
  [["switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"]],
);

rules("a floating IP", summarizeFloatingIp, answers.floatingIp, "neutron.floatingip ACTIVE: success", [
  ["down, though it has a port", { status: "DOWN" }, "neutron.floatingip DOWN: warning!"],
  ["down, because it has none", { status: "DOWN", port_id: null }, "neutron.floatingip DOWN: neutral"],
]);

rules("a container", summarizeContainer, answers.container, "zun.container Running: success", [
  ["with a task", { task_state: "container_stopping" }, "zun.task container_stopping: progress"],
  ["with a task that nobody knows", { task_state: "container_juggling" }, "zun.task unknown: neutral"],
  [
    "deleted, whatever its task",
    { status: "Deleted", task_state: "container_deleting" },
    "zun.container Deleted: neutral",
  ],
  [
    "in error, and why",
    { status: "Error", status_reason: "no image" },
    "zun.container Error: error!; Reason: no image",
  ],
]);

rules("a zone", summarizeZone, answers.zone, "designate.zone ACTIVE: success", [
  ["pending, and what", { status: "PENDING", action: "UPDATE" }, "designate.zone PENDING: progress; Action: UPDATE"],
]);

rules("an alarm", summarizeAlarm, answers.alarm, "aodh.alarm ok: success", [
  ["that has fired", { state: "alarm" }, "aodh.alarm alarm: warning!"],
  ["that has fired, critical", { state: "alarm", severity: "critical" }, "aodh.alarm alarm: error!"],
  ["disabled, whatever its old state", { state: "alarm", enabled: false }, "aodh.alarm.enabled false: neutral"],
]);

rules("an image", summarizeImage, answers.image, "glance.image active: success", [
  [
    "copied to more stores",
    { os_glance_importing_to_stores: "ceph" },
    "glance.image active: success; Copying to more stores: ceph",
  ],
  ["not copied", { os_glance_failed_import: "ceph" }, "glance.image active: success!; Failed to copy to: ceph"],
  [
    "importing: nothing to add",
    { status: "importing", os_glance_importing_to_stores: "ceph" },
    "glance.image importing: progress",
  ],
]);

/** What has to be sent for a resource of several fields to be healthy. */
const needed: readonly (readonly [Summarize, (object: Readonly<Record<string, unknown>>) => boolean])[] = [
  [
    summarizeLoadBalancer,
    ({ provisioning_status, operating_status }) =>
      /^active$/i.test(`${provisioning_status}`.trim()) && /^online$/i.test(`${operating_status}`.trim()),
  ],
  [summarizeService, ({ state, status, disabled }) => state === "up" && (status === "enabled" || disabled === false)],
  [summarizeAgent, ({ alive, admin_state_up }) => isTrue(alive) && isTrue(admin_state_up)],
];
const isTrue = (value: unknown) => value === true || value === "True";

test("no summary throws, or is healthy without a reason, whatever was sent", () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.constantFrom("ACTIVE", "ONLINE", "available", "up", "enabled", "True", true, false, "", null, Number.NaN, {
      toString: () => expect.fail("thrown"),
    }),
  );
  const keys = Object.values(answers).flatMap((answer) => {
    const [inner] = Object.values(answer);
    return [...Object.keys(answer), ...(typeof inner === "object" && inner !== null ? Object.keys(inner) : [])];
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), hostile), (object) => {
      for (const summarizeOne of ALL) {
        const { state, tone, hints } = summarizeOne(object);
        for (const hint of hints) describeResourceHint(hint);
        if (state === "unknown") expect(tone).not.toBe("success");
        const isHealthy = tone === "success";
        // If health needs two fields, one alone is not enough.
        for (const [of, isWell] of needed)
          if (of === summarizeOne && isHealthy) expect(isWell(object), JSON.stringify(object)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

describe("a resource of one field", () => {
  test.each([
    ["nova.migration", answers.migration, "nova.migration completed: success"],
    ["barbican.secret", answers.secret, "barbican.secret ACTIVE: success"],
    ["masakari.notification", answers.notification.notification, "masakari.notification finished: success"],
  ] as const)("%s is summed up by it", (id, answer, summary) => {
    expect(told(summarize(services[id], answer))).toBe(summary);
  });
});

describe("the functions for servers work for every resource", () => {
  const list = ["DEGRADED", "ONLINE", "ERROR"].map((operating_status) => ({
    provisioning_status: "ACTIVE",
    operating_status,
  }));
  const summaries = list.map(summarizeLoadBalancer);

  test("needsAttention, isTransitional and nextPollDelay", () => {
    expect(summaries.map(needsAttention)).toEqual([true, false, true]);
    const updating = summarizeLoadBalancer({ provisioning_status: "PENDING_UPDATE" });
    expect([isTransitional(updating), nextPollDelay(updating)]).toEqual([true, 2_000]);
    expect(nextPollDelay(summarizeLoadBalancer({ provisioning_status: "DELETED" }))).toBe(false);
  });

  test("compareBySeverity and summarizeAll", () => {
    expect([...summaries].sort(compareBySeverity).map(({ state }) => state)).toEqual(["ERROR", "DEGRADED", "ONLINE"]);
    expect(summarizeAll(list, summarizeLoadBalancer)).toMatchObject({
      total: 3,
      attention: 2,
      tones: { error: 1, warning: 1, success: 1 },
      states: [{ state: "ERROR", count: 1 }, { state: "DEGRADED" }, { state: "ONLINE" }],
    });
  });

  test("summarizeAll tells apart what is judged in two ways", () => {
    const agents = [false, true].map((admin_state_up) => ({ alive: false, admin_state_up }));
    expect(
      summarizeAll(agents, summarizeAgent)
        .states.map(({ attention }) => attention)
        .sort(),
    ).toEqual([false, true]);
  });

  test("the record of a failed migration ranks as an error, and needs nobody to act", () => {
    const migrations = ["completed", "failed"].map((status) => summarize(services["nova.migration"], { status }));
    expect(migrations.map(({ severity, attention }) => [severity, attention])).toEqual([
      [0, false],
      [6, false],
    ]);
  });
});
