import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { agent } from "../catalog/neutron/agent.ts";
import type { NeutronTexts, neutron } from "../catalog/neutron/fields.ts";
import { firewallGroup } from "../catalog/neutron/firewallGroup.ts";
import { floatingIp } from "../catalog/neutron/floatingIp.ts";
import { ipsecConnection } from "../catalog/neutron/ipsecConnection.ts";
import { network } from "../catalog/neutron/network.ts";
import { port } from "../catalog/neutron/port.ts";
import { router } from "../catalog/neutron/router.ts";
import { summarizeAgent } from "../catalog/neutron/summarizeAgent.ts";
import { summarizeFirewallGroup } from "../catalog/neutron/summarizeFirewallGroup.ts";
import { summarizeFloatingIp } from "../catalog/neutron/summarizeFloatingIp.ts";
import { summarizeNetwork } from "../catalog/neutron/summarizeNetwork.ts";
import { summarizePort } from "../catalog/neutron/summarizePort.ts";
import { summarizeRouter } from "../catalog/neutron/summarizeRouter.ts";
import { summarizeTrunk } from "../catalog/neutron/summarizeTrunk.ts";
import { summarizeVpnService } from "../catalog/neutron/summarizeVpnService.ts";
import { trunk } from "../catalog/neutron/trunk.ts";
import { vpnService } from "../catalog/neutron/vpnService.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { neutron } from "../catalog/neutron/fields.ts";
export { summarizeAgent } from "../catalog/neutron/summarizeAgent.ts";
export { summarizeFirewallGroup } from "../catalog/neutron/summarizeFirewallGroup.ts";
export { summarizeFloatingIp } from "../catalog/neutron/summarizeFloatingIp.ts";
export { summarizeNetwork } from "../catalog/neutron/summarizeNetwork.ts";
export { summarizePort } from "../catalog/neutron/summarizePort.ts";
export { summarizeRouter } from "../catalog/neutron/summarizeRouter.ts";
export { summarizeTrunk } from "../catalog/neutron/summarizeTrunk.ts";
export { summarizeVpnService } from "../catalog/neutron/summarizeVpnService.ts";

/** Shows a port, from its `status`. Renders a `<span>`. */
export const PortStatusBadge = /* @__PURE__ */ fieldBadge("PortStatusBadge", port, "status");

/** Shows a network, from its `status`. Renders a `<span>`. */
export const NetworkStatusBadge = /* @__PURE__ */ fieldBadge("NetworkStatusBadge", network, "status");

/** Shows a router, from its `status`. Renders a `<span>`. */
export const RouterStatusBadge = /* @__PURE__ */ fieldBadge("RouterStatusBadge", router, "status");

/** Shows a floating IP, from its `status`. Renders a `<span>`. */
export const FloatingIpStatusBadge = /* @__PURE__ */ fieldBadge("FloatingIpStatusBadge", floatingIp, "status");

/** Shows a trunk, from its `status`. Renders a `<span>`. */
export const TrunkStatusBadge = /* @__PURE__ */ fieldBadge("TrunkStatusBadge", trunk, "status");

/** Shows a VPN service, from its `status`. Renders a `<span>`. */
export const VpnServiceStatusBadge = /* @__PURE__ */ fieldBadge("VpnServiceStatusBadge", vpnService, "status");

/** Shows an IPsec site connection, from its `status`. Renders a `<span>`. */
export const IpsecConnectionStatusBadge = /* @__PURE__ */ fieldBadge(
  "IpsecConnectionStatusBadge",
  ipsecConnection,
  "status",
);

/** Shows a firewall group, from its `status`. Renders a `<span>`. */
export const FirewallGroupStatusBadge = /* @__PURE__ */ fieldBadge("FirewallGroupStatusBadge", firewallGroup, "status");

/** Shows whether a network agent responds, from its `alive`. Renders a `<span>`. */
export const AgentAliveBadge = /* @__PURE__ */ fieldBadge("AgentAliveBadge", agent, "alive");

/** Shows a port: its leading state (see `summarizePort`), and a mark for its hints. Renders a `<span>`. */
export const PortBadge = /* @__PURE__ */ resourceBadge("PortBadge", summarizePort, "port");

/** Shows a network: its leading state (see `summarizeNetwork`). Renders a `<span>`. */
export const NetworkBadge = /* @__PURE__ */ resourceBadge("NetworkBadge", summarizeNetwork, "network");

/** Shows a router: its leading state (see `summarizeRouter`). Renders a `<span>`. */
export const RouterBadge = /* @__PURE__ */ resourceBadge("RouterBadge", summarizeRouter, "router");

/** Shows a floating IP: its leading state (see `summarizeFloatingIp`). Renders a `<span>`. */
export const FloatingIpBadge = /* @__PURE__ */ resourceBadge("FloatingIpBadge", summarizeFloatingIp, "floatingIp");

/** Shows a trunk: its leading state (see `summarizeTrunk`). Renders a `<span>`. */
export const TrunkBadge = /* @__PURE__ */ resourceBadge("TrunkBadge", summarizeTrunk, "trunk");

/** Shows a VPN service: its leading state (see `summarizeVpnService`). Renders a `<span>`. */
export const VpnServiceBadge = /* @__PURE__ */ resourceBadge("VpnServiceBadge", summarizeVpnService, "vpnService");

/** Shows a firewall group: its leading state (see `summarizeFirewallGroup`). Renders a `<span>`. */
export const FirewallGroupBadge = /* @__PURE__ */ resourceBadge(
  "FirewallGroupBadge",
  summarizeFirewallGroup,
  "firewallGroup",
);

/** Shows a network agent: its leading state (see `summarizeAgent`). Renders a `<span>`. */
export const AgentBadge = /* @__PURE__ */ resourceBadge("AgentBadge", summarizeAgent, "agent");

/** The labels of Neutron in a language. */
export type NeutronLocale = ServiceLocale<NeutronTexts>;

/** One sentence for each state of Neutron. */
export type NeutronMeanings = ServiceMeanings<typeof neutron>;
