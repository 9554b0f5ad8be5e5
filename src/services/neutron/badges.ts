import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { agent } from "./agent.ts";
import { firewallGroup } from "./firewallGroup.ts";
import { floatingIp } from "./floatingIp.ts";
import { ipsecConnection } from "./ipsecConnection.ts";
import { network } from "./network.ts";
import { port } from "./port.ts";
import { router } from "./router.ts";
import {
  summarizeAgent,
  summarizeFirewallGroup,
  summarizeFloatingIp,
  summarizeNetwork,
  summarizePort,
  summarizeRouter,
  summarizeTrunk,
  summarizeVpnService,
} from "./summarize.ts";
import { trunk } from "./trunk.ts";
import { vpnService } from "./vpnService.ts";

/** Shows a port, by its `status`. Renders a `<span>`. */
export const PortStatusBadge = /* @__PURE__ */ fieldBadge("PortStatusBadge", port, "status");

/** Shows a network, by its `status`. Renders a `<span>`. */
export const NetworkStatusBadge = /* @__PURE__ */ fieldBadge("NetworkStatusBadge", network, "status");

/** Shows a router, by its `status`. Renders a `<span>`. */
export const RouterStatusBadge = /* @__PURE__ */ fieldBadge("RouterStatusBadge", router, "status");

/** Shows a floating IP, by its `status`. Renders a `<span>`. */
export const FloatingIpStatusBadge = /* @__PURE__ */ fieldBadge("FloatingIpStatusBadge", floatingIp, "status");

/** Shows a trunk, by its `status`. Renders a `<span>`. */
export const TrunkStatusBadge = /* @__PURE__ */ fieldBadge("TrunkStatusBadge", trunk, "status");

/** Shows a VPN service, by its `status`. Renders a `<span>`. */
export const VpnServiceStatusBadge = /* @__PURE__ */ fieldBadge("VpnServiceStatusBadge", vpnService, "status");

/** Shows an IPsec site connection: `status`. Renders a `<span>`. */
export const IpsecConnectionStatusBadge = /* @__PURE__ */ fieldBadge(
  "IpsecConnectionStatusBadge",
  ipsecConnection,
  "status",
);

/** Shows a firewall group, by its `status`. Renders a `<span>`. */
export const FirewallGroupStatusBadge = /* @__PURE__ */ fieldBadge("FirewallGroupStatusBadge", firewallGroup, "status");

/** Shows a network agent, by its `alive`. Renders a `<span>`. */
export const AgentAliveBadge = /* @__PURE__ */ fieldBadge("AgentAliveBadge", agent, "alive");

/** Shows a port: what leads (see `summarizePort`), and a mark for the rest. Renders a `<span>`. */
export const PortBadge = /* @__PURE__ */ resourceBadge("PortBadge", summarizePort, "port");

/** Shows a network: what leads (see `summarizeNetwork`), and a mark for the rest. Renders a `<span>`. */
export const NetworkBadge = /* @__PURE__ */ resourceBadge("NetworkBadge", summarizeNetwork, "network");

/** Shows a router: what leads (see `summarizeRouter`), and a mark for the rest. Renders a `<span>`. */
export const RouterBadge = /* @__PURE__ */ resourceBadge("RouterBadge", summarizeRouter, "router");

/** Shows a floating IP: what leads (see `summarizeFloatingIp`), and a mark for the rest. Renders a `<span>`. */
export const FloatingIpBadge = /* @__PURE__ */ resourceBadge("FloatingIpBadge", summarizeFloatingIp, "floatingIp");

/** Shows a trunk: what leads (see `summarizeTrunk`), and a mark for the rest. Renders a `<span>`. */
export const TrunkBadge = /* @__PURE__ */ resourceBadge("TrunkBadge", summarizeTrunk, "trunk");

/** Shows a VPN service: what leads (see `summarizeVpnService`), and a mark for the rest. Renders a `<span>`. */
export const VpnServiceBadge = /* @__PURE__ */ resourceBadge("VpnServiceBadge", summarizeVpnService, "vpnService");

/** Shows a firewall group: what leads (see `summarizeFirewallGroup`), and a mark for the rest. Renders a `<span>`. */
export const FirewallGroupBadge = /* @__PURE__ */ resourceBadge(
  "FirewallGroupBadge",
  summarizeFirewallGroup,
  "firewallGroup",
);

/** Shows a network agent: what leads (see `summarizeAgent`), and a mark for the rest. Renders a `<span>`. */
export const AgentBadge = /* @__PURE__ */ resourceBadge("AgentBadge", summarizeAgent, "agent");
