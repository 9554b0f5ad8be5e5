import { summarizeLoadBalancer } from "../../src/catalog/octavia/summarizeLoadBalancer.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a load balancer. */
export const loadBalancerCases: Cases = {
  resource: "a load balancer",
  summarize: summarizeLoadBalancer,
  answer: answers.loadBalancer,
  healthy: "octavia.operating ONLINE: success",
  cases: [
    [
      "being updated while it is degraded",
      { provisioning_status: "PENDING_UPDATE", operating_status: "DEGRADED" },
      "octavia.provisioning PENDING_UPDATE: progress!; Degraded!",
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
      "deleted, and not in operation",
      { provisioning_status: "DELETED", operating_status: "OFFLINE" },
      "octavia.provisioning DELETED: neutral",
    ],
    [
      "being deleted, and not in operation",
      { provisioning_status: "PENDING_DELETE", operating_status: "OFFLINE" },
      "octavia.provisioning PENDING_DELETE: progress",
    ],
    [
      "being created: OFFLINE is expected",
      { provisioning_status: "PENDING_CREATE", operating_status: "OFFLINE" },
      "octavia.provisioning PENDING_CREATE: progress",
    ],
    [
      "in error even while it is updated",
      { provisioning_status: "PENDING_UPDATE", operating_status: "ERROR" },
      "octavia.operating ERROR: error!~; Updating",
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
    [
      "switched off, and online all the same",
      { admin_state_up: false },
      "octavia.operating ONLINE: neutral; Switched off",
    ],
    [
      "switched off by the command line, and online",
      { admin_state_up: "DOWN" },
      "octavia.operating ONLINE: neutral; Switched off",
    ],
    [
      "degraded after a failed change",
      { provisioning_status: "ERROR", operating_status: "DEGRADED" },
      "octavia.provisioning ERROR: error!; Degraded!; Traffic still flows, with the previous settings",
    ],
    [
      "switched off by openstacksdk, and online",
      { admin_state_up: undefined, is_admin_state_up: false },
      "octavia.operating ONLINE: neutral; Switched off",
    ],
    ["switched off by a digit, and online", { admin_state_up: 0 }, "octavia.operating ONLINE: neutral; Switched off"],
    [
      "switched off by a digit as text, and online",
      { admin_state_up: "0" },
      "octavia.operating ONLINE: neutral; Switched off",
    ],
    ["switched on by the command line", { admin_state_up: "UP" }, "octavia.operating ONLINE: success"],
    ["with a switch that nobody understands", { admin_state_up: "perhaps" }, "octavia.operating ONLINE: neutral"],
    ["without a word on its switch", { admin_state_up: undefined }, "octavia.operating ONLINE: success"],
    [
      "switched off, and degraded",
      { operating_status: "DEGRADED", admin_state_up: false },
      "octavia.operating DEGRADED: warning!",
    ],
    [
      "serving nothing, by the command line",
      { operating_status: "OFFLINE", admin_state_up: "True" },
      "octavia.operating OFFLINE: neutral; Switched on, but nothing is served",
    ],
    [
      "serving nothing, and nothing said of its switch",
      { operating_status: "OFFLINE", admin_state_up: undefined },
      "octavia.operating OFFLINE: neutral",
    ],
    [
      "online without a word on the provisioning",
      { provisioning_status: undefined },
      "octavia.provisioning unknown: neutral",
    ],
    [
      "online while nobody knows what is done",
      { provisioning_status: "PENDING_FAILOVER" },
      "octavia.provisioning unknown: neutral",
    ],
    [
      "being created in error",
      { provisioning_status: "PENDING_CREATE", operating_status: "ERROR" },
      "octavia.provisioning PENDING_CREATE: progress!; Error!",
    ],
    [
      "being deleted, though degraded",
      { provisioning_status: "PENDING_DELETE", operating_status: "DEGRADED" },
      "octavia.provisioning PENDING_DELETE: progress",
    ],
    [
      "serving nothing without a word on the provisioning",
      { provisioning_status: undefined, operating_status: "OFFLINE" },
      "octavia.operating OFFLINE: neutral",
    ],
    [
      "in its tree of statuses",
      {
        provisioning_status: undefined,
        operating_status: undefined,
        statuses: {
          loadbalancer: { name: "lb", provisioning_status: "ACTIVE", operating_status: "ERROR", listeners: [] },
        },
      },
      "octavia.operating ERROR: error!",
    ],
    [
      "failed, and in error",
      { provisioning_status: "ERROR", operating_status: "ERROR" },
      "octavia.provisioning ERROR: error!; Error!",
    ],
  ],
};
