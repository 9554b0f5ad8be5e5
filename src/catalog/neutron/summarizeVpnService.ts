import { byStatusAndSwitch } from "./switched.ts";
import { vpnService } from "./vpnService.ts";

/** Sums up a VPN service by its status and `admin_state_up`. */
export const summarizeVpnService = /* @__PURE__ */ byStatusAndSwitch(vpnService);
