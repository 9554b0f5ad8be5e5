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
      "ironic.provision deploy failed: error!~; Powering On",
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
      "ironic.provision available: neutral!; Power State Unknown!",
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
    [
      "powered off in maintenance: it is still watched",
      { maintenance: true, target_power_state: "power off" },
      "ironic.provision active: warning~; In maintenance; Powering Off",
    ],
    [
      "in maintenance, with a target that nobody knows",
      { maintenance: true, target_power_state: "power cycle" },
      "ironic.provision active: warning~; In maintenance; Power Cycle",
    ],
    [
      "in maintenance, by the command line",
      { maintenance: "True" },
      "ironic.provision active: warning; In maintenance",
    ],
    ["in maintenance, by a digit", { maintenance: 1 }, "ironic.provision active: warning; In maintenance"],
    ["not in maintenance, by a digit", { maintenance: "0" }, "ironic.provision active: success"],
    ["with a maintenance that nobody understands", { maintenance: "perhaps" }, "ironic.provision active: neutral"],
    ["without a word on maintenance", { maintenance: undefined }, "ironic.provision active: success"],
    [
      "as the command line lists it",
      {
        provision_state: undefined,
        power_state: undefined,
        maintenance: undefined,
        "Provisioning State": "active",
        "Power State": "power off",
        Maintenance: false,
      },
      "ironic.provision active: success; Powered Off",
    ],
    [
      "whose controller is lost, and why",
      { power_state: "error", last_error: "BMC unreachable" },
      "ironic.provision active: success!; Last error: BMC unreachable!; Power Error!",
    ],
    [
      "whose power nobody knows, by the command line",
      { power_state: "None" },
      "ironic.provision active: success!; Power State Unknown!",
    ],
    [
      "with the error of something else",
      { last_error: "Failed to set the boot device" },
      "ironic.provision active: success",
    ],
    [
      "idle without power",
      { provision_state: "available", power_state: "power off" },
      "ironic.provision available: neutral",
    ],
    [
      "enrolled, its power error is no news",
      { provision_state: "enroll", power_state: "error" },
      "ironic.provision enroll: neutral",
    ],
    [
      "being cleaned: nobody reads its power",
      { provision_state: "clean wait", power_state: null },
      "ironic.provision clean wait: progress",
    ],
    [
      "being powered on: the error is the old one",
      { power_state: "error", target_power_state: "power on" },
      "ironic.target_power power on: progress",
    ],
    [
      "rebooting in rescue mode",
      { provision_state: "rescue", target_power_state: "rebooting" },
      "ironic.target_power rebooting: progress!; Rescue Mode!",
    ],
    [
      "that failed to be cleaned, in maintenance",
      {
        provision_state: "clean failed",
        maintenance: true,
        fault: "clean failure",
        maintenance_reason: "Timeout of the agent",
        last_error: "Timeout of the agent",
      },
      "ironic.provision clean failed: error!; Fault: clean failure!; Last error: Timeout of the agent!",
    ],
    [
      "with a fault, and why",
      { maintenance: true, fault: "power failure", maintenance_reason: "No answer", last_error: "No answer" },
      "ironic.provision active: warning!; Fault: power failure!; Last error: No answer!",
    ],
    [
      "with a fault of which only the maintenance says why",
      { maintenance: true, fault: "power failure", maintenance_reason: "No answer" },
      "ironic.provision active: warning!; Fault: power failure!; In maintenance: No answer",
    ],
    [
      "that failed to be rescued, in maintenance",
      { provision_state: "rescue failed", maintenance: true, maintenance_reason: "disk", last_error: "No ramdisk" },
      "ironic.provision rescue failed: error!; Last error: No ramdisk!; In maintenance: disk",
    ],
    [
      "that failed to deploy, and whose controller is lost",
      { provision_state: "deploy failed", power_state: "error" },
      "ironic.provision deploy failed: error!; Power Error!",
    ],
    [
      "that failed, as a table does not know",
      { provision_state: "deployfail", last_error: "quota" },
      "ironic.provision unknown: error!; Last error: quota!",
    ],
    ["with hardware to be repaired", { health: "Warning" }, "ironic.provision active: success!; Hardware Warning!"],
    ["whose hardware is not told", { health: null }, "ironic.provision active: success"],
  ],
};
