import type { neutron } from "../../catalog/neutron/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const neutronEn: ServiceMeanings<typeof neutron> = {
  lang: "en",
  "neutron.port": {
    ACTIVE: "The port is plugged in and wired; traffic can flow.",
    BUILD: "The host is wiring the port; no action is needed.",
    DOWN: "The port is not wired: attached to nothing, its server is off, or its host does not answer; if its server runs, look at the host.",
    ERROR: "The port could not be wired; the operator has to look at the network agent or backend.",
    "N/A":
      "The port only keeps an address, for a floating IP or a local IP; it is never wired and no action is needed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.network": {
    ACTIVE: "The network is set up; its ports can carry traffic.",
    BUILD: "The network is being set up in the fabric; no action is needed.",
    DOWN: "The network carries no traffic; switch its admin state up, or ask the operator if it is up already.",
    ERROR: "The network could not be set up in the fabric; the operator has to look at the network backend.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.router": {
    ACTIVE: "The router exists and may route; check its agents to see whether it is hosted.",
    ALLOCATING: "The router is being given to agents; no action is needed.",
    ERROR: "The router could not be set up; the operator has to look at the network backend.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.floatingip": {
    ACTIVE: "The address leads to a port and is in service.",
    DOWN: "The address leads nowhere: no port is associated, or that port is not wired; associate it, or release it if nobody needs it.",
    ERROR: "The router could not set the address up; disassociate and associate it again, or ask the operator.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.trunk": {
    ACTIVE: "The trunk and all its subports are wired.",
    DOWN: "The trunk is not wired: no server uses its parent port, or a change is just being made; start a server on it to use it.",
    BUILD: "The host is wiring the trunk; no action is needed.",
    DEGRADED: "Only some of the subports are wired; remove the faulty ones and add them again.",
    ERROR: "A subport conflicts with the trunk and no more can be added; remove the one in conflict.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.vpnservice": {
    ACTIVE: "The VPN process runs on the router; whether each tunnel is up, its connection tells.",
    DOWN: "The VPN process does not run: the service or all its connections are switched off, or it has failed; if a tunnel is wanted, look at the router.",
    BUILD: "The VPN service is being set up; no action is needed.",
    ERROR: "The VPN service could not be set up; delete it and create it again, or ask the operator.",
    PENDING_CREATE: "The service exists but no agent has taken it up: agents do so once it has a connection; add one.",
    PENDING_UPDATE: "The VPN service is being changed; no action is needed.",
    PENDING_DELETE: "The VPN service is being deleted and disappears by itself.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.ipsec_connection": {
    ACTIVE: "The tunnel to the other site is up.",
    DOWN: "The tunnel to the other site is not up; compare the settings of both sides and see whether the other end answers.",
    BUILD: "The tunnel is being set up; no action is needed.",
    ERROR: "The tunnel could not be set up; check the policies of the connection, then create it again.",
    PENDING_CREATE: "The connection is on its way to the router; no action is needed.",
    PENDING_UPDATE: "The connection is being changed; no action is needed.",
    PENDING_DELETE: "The connection is being deleted and disappears by itself.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.firewall_group": {
    ACTIVE: "The rules are in force on all ports of the group.",
    DOWN: "The group is switched off by its admin state; switch it up to have the rules in force.",
    CREATED: "The group is stored and no host has reported on it yet; if it stays so, see whether it has ports.",
    PENDING_CREATE: "The rules are being put in force for the first time; no action is needed.",
    PENDING_UPDATE: "The rules or ports of the group are being changed; no action is needed.",
    PENDING_DELETE: "The group is being deleted and disappears by itself.",
    INACTIVE: "The group has no port or no policy, so it protects nothing; add what is missing if it should.",
    ERROR: "The rules could not be put in force on some host; change the group to try again, or ask the operator.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.agent": {
    true: "The agent reports in time; no action is needed.",
    false:
      "The agent has not reported for longer than allowed; look at its host, because nothing it wires can be changed.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "neutron.admin": {
    true: "The resource is switched on; the status tells the rest.",
    false: "The resource was switched off on purpose and carries no traffic; switch it on to use it.",
    unknown: "Nothing was sent about whether the resource is switched on; assume neither.",
  },
  "neutron.agent.admin": {
    true: "The agent takes new work.",
    false: "The agent was disabled on purpose and takes no new work; enable it again when the reason is gone.",
    unknown: "Nothing was sent about whether the agent takes new work; assume neither.",
  },
};
