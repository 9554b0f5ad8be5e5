import { admin } from "./admin.ts";
import { agent } from "./agent.ts";
import { agentAdmin } from "./agentAdmin.ts";
import type { enHints } from "./en.ts";
import { firewallGroup } from "./firewallGroup.ts";
import { floatingIp } from "./floatingIp.ts";
import { ipsecConnection } from "./ipsecConnection.ts";
import { network } from "./network.ts";
import { port } from "./port.ts";
import { router } from "./router.ts";
import { trunk } from "./trunk.ts";
import { vpnService } from "./vpnService.ts";

/** The fields of Neutron, by the names that they have in locales and meanings. */
export const neutron = {
  "neutron.port": port,
  "neutron.network": network,
  "neutron.router": router,
  "neutron.floatingip": floatingIp,
  "neutron.trunk": trunk,
  "neutron.vpnservice": vpnService,
  "neutron.ipsec_connection": ipsecConnection,
  "neutron.firewall_group": firewallGroup,
  "neutron.agent": agent,
  "neutron.admin": admin,
  "neutron.agent.admin": agentAdmin,
};

/** All texts of Neutron that a locale has: those of its fields, and its hints. */
export type NeutronTexts = typeof neutron & { readonly "neutron.hints": { readonly words: typeof enHints } };
