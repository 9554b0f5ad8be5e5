import { summarizeNode } from "../../src/catalog/ironic/summarizeNode.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of a node. */
export const nodeCases: Cases = {
  resource: "a node",
  summarize: summarizeNode,
  answer: answers.node,
  healthy: "ironic.provision active: success",
  cases: [
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
      "ironic.provision manageable: neutral!; Power Error!",
    ],
    [
      "without a provision state: where it goes is not where it is",
      { provision_state: undefined, target_provision_state: "active" },
      "ironic.provision unknown: neutral",
    ],
    [
      "with a fault",
      { maintenance: true, fault: "power failure" },
      "ironic.provision active: warning!; Fault: power failure!",
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
    ["in service without power", { power_state: "power off" }, "ironic.provision active: success; Powered Off"],
    [
      "whose power nobody knows",
      { provision_state: "available", power_state: null },
      "ironic.provision available: neutral!; Power Not Known!",
    ],
    [
      "enrolled, its verification failed",
      { provision_state: "enroll", last_error: "BMC", power_state: null },
      "ironic.provision enroll: neutral!; Last error: BMC!",
    ],
    ["with ailing hardware", { health: "Critical" }, "ironic.provision active: success!; Hardware Critical!"],
    ["of an old API, whose null means available", { provision_state: null }, "ironic.provision available: neutral"],
    ["stopped by its tenant", { power_state: "power off" }, "ironic.provision active: success; Powered Off"],
    ["whose controller is lost", { power_state: "error" }, "ironic.provision active: success!; Power Error!"],
    ["whose power was never told", { power_state: undefined }, "ironic.provision active: success"],
    [
      "that failed to deploy",
      { provision_state: "deploy failed", last_error: "Agent timed out" },
      "ironic.provision deploy failed: error!; Last error: Agent timed out!",
    ],
    [
      "in maintenance, by openstacksdk",
      { maintenance: undefined, is_maintenance: true },
      "ironic.provision active: warning; In maintenance",
    ],
    [
      "without its power in maintenance",
      { maintenance: true, power_state: "error" },
      "ironic.provision active: warning; In maintenance",
    ],
  ],
};
