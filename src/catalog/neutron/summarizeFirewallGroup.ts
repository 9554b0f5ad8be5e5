import { firewallGroup } from "./firewallGroup.ts";
import { byStatusAndSwitch } from "./switched.ts";

/** Sums up a firewall group by its status and `admin_state_up`. */
export const summarizeFirewallGroup = /* @__PURE__ */ byStatusAndSwitch(firewallGroup);
