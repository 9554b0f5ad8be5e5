import {
  summarizeAgent,
  summarizeFirewallGroup,
  summarizeFloatingIp,
  summarizeNetwork,
  summarizePort,
  summarizeRouter,
  summarizeTrunk,
  summarizeVpnService,
} from "../../src/catalog/neutron/summarizeNetworking.ts";
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
    ["down, of a bare-metal server", { status: "DOWN", device_owner: "baremetal:none" }, "neutron.port DOWN: neutral"],
    ["down, as a part of a trunk", { status: "DOWN", device_owner: "trunk:subport" }, "neutron.port DOWN: neutral"],
    [
      "being built, though it is switched off",
      { status: "BUILD", admin_state_up: false },
      "neutron.port BUILD: progress",
    ],
  ],
};

/** What is told of a network. */
export const networkCases: Cases = {
  resource: "a network",
  summarize: summarizeNetwork,
  answer: answers.network,
  healthy: "neutron.network ACTIVE: success",
  cases: [["switched off", { admin_state_up: false }, "neutron.admin false: neutral"]],
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
  ],
};

/** What is told of a firewall group. */
export const firewallGroupCases: Cases = {
  resource: "a firewall group",
  summarize: summarizeFirewallGroup,
  answer: { firewall_group: { status: "ACTIVE", admin_state_up: true } },
  healthy: "neutron.firewall_group ACTIVE: success",
  cases: [["switched off", { status: "DOWN", admin_state_up: false }, "neutron.admin false: neutral"]],
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
  ],
};
