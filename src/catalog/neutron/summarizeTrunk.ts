import { byStatusAndSwitch } from "./switched.ts";
import { trunk } from "./trunk.ts";

/** Sums up a trunk by its status and `admin_state_up`. */
export const summarizeTrunk = /* @__PURE__ */ byStatusAndSwitch(trunk);
