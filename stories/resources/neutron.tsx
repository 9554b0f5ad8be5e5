import {
  AgentAliveBadge,
  AgentBadge,
  FirewallGroupBadge,
  FirewallGroupStatusBadge,
  FloatingIpBadge,
  FloatingIpStatusBadge,
  IpsecConnectionStatusBadge,
  NetworkBadge,
  NetworkStatusBadge,
  PortBadge,
  PortStatusBadge,
  RouterBadge,
  RouterStatusBadge,
  TrunkBadge,
  TrunkStatusBadge,
  VpnServiceBadge,
  VpnServiceStatusBadge,
} from "../../src/entries/neutron.ts";
import type { Usage } from "./usage.ts";

const off = { status: "ACTIVE", admin_state_up: false };

/** The resources of Neutron. */
export const neutron: readonly Usage[] = [
  {
    name: "Port",
    badges: [
      <PortBadge port={{ status: "DOWN", device_id: "5e3898d7", device_owner: "compute:nova" }} />,
      <PortStatusBadge status="DOWN" />,
    ],
    use: "PortBadge in lists: DOWN is a warning only if a server or a network service owns the port, and a failed binding is marked. PortStatusBadge for the interfaces of a server, of which Nova sends port_state alone.",
  },
  {
    name: "Network",
    badges: [<NetworkBadge network={off} />, <NetworkStatusBadge status="ACTIVE" />],
    use: "NetworkBadge in lists: Neutron answers ACTIVE even if the network is switched off. NetworkStatusBadge where admin_state_up has a column of its own.",
  },
  {
    name: "Router",
    badges: [<RouterBadge router={off} />, <RouterStatusBadge status="ACTIVE" />],
    use: "The same as for a network.",
  },
  {
    name: "Floating IP",
    badges: [
      <FloatingIpBadge floatingIp={{ status: "DOWN", port_id: null }} />,
      <FloatingIpStatusBadge status="DOWN" />,
    ],
    use: "FloatingIpBadge in lists: DOWN is a warning only if the address belongs to a port. FloatingIpStatusBadge where only the status was fetched.",
  },
  {
    name: "Trunk",
    badges: [<TrunkBadge trunk={off} />, <TrunkStatusBadge status="DEGRADED" />],
    use: "TrunkBadge in lists: it knows what is switched off. TrunkStatusBadge where admin_state_up has a column of its own.",
  },
  {
    name: "VPN service",
    badges: [<VpnServiceBadge vpnService={off} />, <VpnServiceStatusBadge status="ACTIVE" />],
    use: "The same as for a trunk.",
  },
  {
    name: "IPsec site connection",
    badges: [<IpsecConnectionStatusBadge status="DOWN" />],
    use: "Everywhere: it shows whether the tunnel is up. Show admin_state_up beside it.",
  },
  {
    name: "Firewall group",
    badges: [<FirewallGroupBadge firewallGroup={off} />, <FirewallGroupStatusBadge status="INACTIVE" />],
    use: "The same as for a trunk.",
  },
  {
    name: "Network agent",
    badges: [<AgentBadge agent={{ alive: false, admin_state_up: true }} />, <AgentAliveBadge alive={true} />],
    use: "AgentBadge in lists: a dead agent needs no action if it is disabled. AgentAliveBadge where admin_state_up has a column of its own. Ironic’s conductors send alive, too.",
  },
];
