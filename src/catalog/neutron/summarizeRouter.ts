import { router } from "./router.ts";
import { byStatusAndSwitch } from "./switched.ts";

/** Sums up a router by its status and `admin_state_up`. */
export const summarizeRouter = /* @__PURE__ */ byStatusAndSwitch(router);
