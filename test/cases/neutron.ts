import { summarizeAgent } from "../../src/catalog/neutron/summarizeAgent.ts";
import { summarizeFirewallGroup } from "../../src/catalog/neutron/summarizeFirewallGroup.ts";
import { summarizeFloatingIp } from "../../src/catalog/neutron/summarizeFloatingIp.ts";
import { summarizeNetwork } from "../../src/catalog/neutron/summarizeNetwork.ts";
import { summarizePort } from "../../src/catalog/neutron/summarizePort.ts";
import { summarizeRouter } from "../../src/catalog/neutron/summarizeRouter.ts";
import { summarizeTrunk } from "../../src/catalog/neutron/summarizeTrunk.ts";
import { summarizeVpnService } from "../../src/catalog/neutron/summarizeVpnService.ts";
import * as answers from "../data/answers.ts";
import type { Cases } from "./cases.ts";

/** What is told of an agent. */
export const agentCases: Cases = {
  resource: "an agent",
  summarize: summarizeAgent,
  answer: answers.agent,
  healthy: "neutron.agent true: success",
  cases: [
    ["that does not respond", { alive: false }, "neutron.agent false: error!"],
    ["that does not respond and is disabled", { alive: false, admin_state_up: false }, "neutron.agent false: error"],
    ["disabled", { admin_state_up: false }, "neutron.agent.admin false: neutral"],
    ["without a word on whether it is enabled", { admin_state_up: undefined }, "neutron.agent true: neutral"],
    ["with a switch that nobody understands", { admin_state_up: "perhaps" }, "neutron.agent true: neutral"],
    [
      "that does not respond, and no more is known",
      { alive: false, admin_state_up: undefined },
      "neutron.agent false: error!",
    ],
    ["of which nobody knows whether it responds", { alive: undefined }, "neutron.agent unknown: neutral"],
    [
      "that failed, as the table does not know",
      { alive: "error", admin_state_up: undefined },
      "neutron.agent unknown: error!",
    ],
    ["disabled, and nothing else", { alive: undefined, admin_state_up: false }, "neutron.agent.admin false: neutral"],
    [
      "by openstacksdk",
      { alive: undefined, admin_state_up: undefined, is_alive: true, is_admin_state_up: true },
      "neutron.agent true: success",
    ],
    [
      "that does not respond, by openstacksdk",
      { alive: undefined, admin_state_up: undefined, is_alive: false, is_admin_state_up: true },
      "neutron.agent false: error!",
    ],
    [
      "disabled, by openstacksdk",
      { alive: undefined, admin_state_up: undefined, is_alive: true, is_admin_state_up: false },
      "neutron.agent.admin false: neutral",
    ],
    [
      "as the command line lists it",
      { alive: undefined, admin_state_up: undefined, Alive: ":-)", State: "UP" },
      "neutron.agent true: success",
    ],
    [
      "that does not respond, as the command line lists it",
      { alive: undefined, admin_state_up: undefined, Alive: "XXX", State: "UP" },
      "neutron.agent false: error!",
    ],
    [
      "that does not respond and is disabled, as the command line lists it",
      { alive: undefined, admin_state_up: undefined, Alive: "False", State: "DOWN" },
      "neutron.agent false: error",
    ],
    [
      "disabled, as the command line lists it",
      { alive: undefined, admin_state_up: undefined, Alive: "True", State: "DOWN" },
      "neutron.agent.admin false: neutral",
    ],
  ],
};

/** What is told of a port. */
export const portCases: Cases = {
  resource: "a port",
  summarize: summarizePort,
  answer: answers.port,
  healthy: "neutron.port ACTIVE: success",
  cases: [
    ["switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"],
    ["switched off, but in error", { status: "ERROR", admin_state_up: false }, "neutron.port ERROR: error!"],
    ["down, though a router needs it", { status: "DOWN" }, "neutron.port DOWN: warning"],
    ["down, and owned by nothing", { status: "DOWN", device_id: "", device_owner: "" }, "neutron.port DOWN: neutral"],
    [
      "that no host could bind",
      { "binding:vif_type": "binding_failed" },
      "neutron.port ACTIVE: success!; No host could bind the port!",
    ],
    [
      "down, as OVN's metadata ports always are",
      { status: "DOWN", device_id: "ovnmeta-1", device_owner: "network:distributed" },
      "neutron.port DOWN: neutral",
    ],
    ["down with its stopped server", { status: "DOWN", "binding:vif_type": "unbound" }, "neutron.port DOWN: neutral"],
    [
      "down with its stopped server, by openstacksdk",
      {
        status: "DOWN",
        device_owner: "compute:nova",
        "binding:vif_type": undefined,
        binding_vif_type: "unbound",
      },
      "neutron.port DOWN: neutral",
    ],
    [
      "that no host could bind, by openstacksdk",
      { "binding:vif_type": undefined, binding_vif_type: "binding_failed" },
      "neutron.port ACTIVE: success!; No host could bind the port!",
    ],
    ["down, though a server needs it", { status: "DOWN", device_owner: "compute:nova" }, "neutron.port DOWN: warning"],
    [
      "down, and nobody told what it is bound to",
      { status: "DOWN", "binding:vif_type": undefined },
      "neutron.port DOWN: warning",
    ],
    [
      "down, owned by a kind of thing alone",
      { status: "DOWN", device_id: "", device_owner: "compute:nova" },
      "neutron.port DOWN: neutral",
    ],
    ["that only keeps an address", { status: "N/A" }, "neutron.port N/A: neutral"],
    ["down, of a bare-metal server", { status: "DOWN", device_owner: "baremetal:none" }, "neutron.port DOWN: neutral"],
    [
      "down, of an owner that only sounds like a server",
      { status: "DOWN", device_owner: "quantum-compute:nova" },
      "neutron.port DOWN: neutral",
    ],
    [
      "down, though a distributed router needs it",
      { status: "DOWN", device_owner: "network:distributed_router" },
      "neutron.port DOWN: warning",
    ],
    ["down, as a part of a trunk", { status: "DOWN", device_owner: "trunk:subport" }, "neutron.port DOWN: neutral"],
    [
      "being built, though it is switched off",
      { status: "BUILD", admin_state_up: false },
      "neutron.port BUILD: progress",
    ],
    [
      "switched off, and no host could bind it",
      { admin_state_up: false, "binding:vif_type": "binding_failed" },
      "neutron.admin false: neutral!; No host could bind the port!",
    ],
    ["with a switch that nobody understands", { admin_state_up: "perhaps" }, "neutron.port ACTIVE: neutral"],
    ["without a word on its switch", { admin_state_up: undefined }, "neutron.port ACTIVE: success"],
    ["without a status", { status: undefined }, "neutron.port unknown: neutral"],
    [
      "that failed, as a table does not know",
      { status: "BIND_ERROR", admin_state_up: false },
      "neutron.port unknown: error!",
    ],
  ],
};

/** What is told of a network. */
export const networkCases: Cases = {
  resource: "a network",
  summarize: summarizeNetwork,
  answer: answers.network,
  healthy: "neutron.network ACTIVE: success",
  cases: [
    ["switched off", { admin_state_up: false }, "neutron.admin false: neutral"],
    [
      "switched off by openstacksdk",
      { admin_state_up: undefined, is_admin_state_up: false },
      "neutron.admin false: neutral",
    ],
    ["switched off by the command line", { admin_state_up: "DOWN" }, "neutron.admin false: neutral"],
    ["switched off, in lower case", { admin_state_up: "down" }, "neutron.admin false: neutral"],
    ["switched off by a digit", { admin_state_up: 0 }, "neutron.admin false: neutral"],
    ["switched off by a digit as text", { admin_state_up: "0" }, "neutron.admin false: neutral"],
    [
      "switched off, in the column Admin State Up",
      { admin_state_up: undefined, "Admin State Up": false },
      "neutron.admin false: neutral",
    ],
    [
      "switched off, in the column Admin State",
      { admin_state_up: undefined, "Admin State": "DOWN" },
      "neutron.admin false: neutral",
    ],
    [
      "switched off, as the command line lists it",
      { status: undefined, admin_state_up: undefined, Status: "ACTIVE", State: "DOWN" },
      "neutron.admin false: neutral",
    ],
    [
      "switched on, as the command line lists it",
      { status: undefined, admin_state_up: undefined, Status: "ACTIVE", State: "UP" },
      "neutron.network ACTIVE: success",
    ],
    ["switched on by a digit", { admin_state_up: 1 }, "neutron.network ACTIVE: success"],
    ["with a switch that nobody understands", { admin_state_up: "perhaps" }, "neutron.network ACTIVE: neutral"],
    [
      "in error, with a switch that nobody understands",
      { status: "ERROR", admin_state_up: "perhaps" },
      "neutron.network ERROR: error!",
    ],
    ["with a switch that is null", { admin_state_up: null }, "neutron.network ACTIVE: neutral"],
    ["without a word on its switch", { admin_state_up: undefined }, "neutron.network ACTIVE: success"],
    ["down, because it is switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"],
    ["down, though it is switched on", { status: "DOWN" }, "neutron.network DOWN: warning!"],
    [
      "being built while it is switched off",
      { status: "BUILD", admin_state_up: false },
      "neutron.network BUILD: progress",
    ],
    ["in error while it is switched off", { status: "ERROR", admin_state_up: false }, "neutron.network ERROR: error!"],
  ],
};

/** What is told of a router. */
export const routerCases: Cases = {
  resource: "a router",
  summarize: summarizeRouter,
  answer: answers.router,
  healthy: "neutron.router ACTIVE: success",
  cases: [
    ["switched off", { admin_state_up: false }, "neutron.admin false: neutral"],
    ["in error", { status: "ERROR", admin_state_up: false }, "neutron.router ERROR: error!"],
    [
      "switched off by openstacksdk",
      { admin_state_up: undefined, is_admin_state_up: false },
      "neutron.admin false: neutral",
    ],
    [
      "switched off, as the command line lists it",
      { status: undefined, admin_state_up: undefined, Status: "ACTIVE", State: "DOWN" },
      "neutron.admin false: neutral",
    ],
  ],
};

/** What is told of a trunk. */
export const trunkCases: Cases = {
  resource: "a trunk",
  summarize: summarizeTrunk,
  answer: { trunk: { status: "ACTIVE", admin_state_up: true } },
  healthy: "neutron.trunk ACTIVE: success",
  cases: [
    ["switched off while it is built", { status: "BUILD", admin_state_up: false }, "neutron.trunk BUILD: progress"],
    ["switched off", { admin_state_up: "DOWN" }, "neutron.admin false: neutral"],
    [
      "switched off, which does not explain that a part failed",
      { status: "DEGRADED", admin_state_up: false },
      "neutron.admin false: neutral!; Partly Connected!",
    ],
    ["without a server, switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"],
    ["without a server", { status: "DOWN" }, "neutron.trunk DOWN: neutral"],
  ],
};

/** What is told of a VPN service. */
export const vpnServiceCases: Cases = {
  resource: "a VPN service",
  summarize: summarizeVpnService,
  answer: { vpnservice: { status: "ACTIVE", admin_state_up: true } },
  healthy: "neutron.vpnservice ACTIVE: success",
  cases: [
    [
      "switched off while it is updated",
      { status: "PENDING_UPDATE", admin_state_up: "False" },
      "neutron.vpnservice PENDING_UPDATE: progress",
    ],
    ["switched off", { admin_state_up: 0 }, "neutron.admin false: neutral"],
    [
      "switched off while it waits for a connection",
      { status: "PENDING_CREATE", admin_state_up: false },
      "neutron.vpnservice PENDING_CREATE: neutral",
    ],
    ["down, because it is switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"],
  ],
};

/** What is told of a firewall group. */
export const firewallGroupCases: Cases = {
  resource: "a firewall group",
  summarize: summarizeFirewallGroup,
  answer: { firewall_group: { status: "ACTIVE", admin_state_up: true } },
  healthy: "neutron.firewall_group ACTIVE: success",
  cases: [
    ["switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"],
    [
      "switched off by openstacksdk",
      { admin_state_up: undefined, is_admin_state_up: false },
      "neutron.admin false: neutral",
    ],
    [
      "switched off before any host reported",
      { status: "CREATED", admin_state_up: "False" },
      "neutron.admin false: neutral",
    ],
    [
      "switched off while it is deleted",
      { status: "PENDING_DELETE", admin_state_up: false },
      "neutron.firewall_group PENDING_DELETE: progress",
    ],
    ["switched off, but in error", { status: "ERROR", admin_state_up: false }, "neutron.firewall_group ERROR: error!"],
  ],
};

/** What is told of a floating IP. */
export const floatingIpCases: Cases = {
  resource: "a floating IP",
  summarize: summarizeFloatingIp,
  answer: answers.floatingIp,
  healthy: "neutron.floatingip ACTIVE: success",
  cases: [
    ["down, though it has a port", { status: "DOWN" }, "neutron.floatingip DOWN: warning!"],
    ["down, because it has none", { status: "DOWN", port_id: null }, "neutron.floatingip DOWN: neutral"],
    ["in error", { status: "ERROR" }, "neutron.floatingip ERROR: error!"],
    [
      "down, as the command line lists it",
      { status: undefined, port_id: undefined, Status: "DOWN", Port: "ce705c24-c1ef-408a-bda3-7bbd946164ab" },
      "neutron.floatingip DOWN: warning!",
    ],
    [
      "down without a port, as the command line lists it",
      { status: undefined, port_id: undefined, Status: "DOWN", Port: "None" },
      "neutron.floatingip DOWN: neutral",
    ],
  ],
};
