import { defineResource } from "../../resource/defineResource.ts";
import { judgedAs } from "../../resource/reading.ts";
import { circleStop } from "../../state/icons.ts";
import { resting, waiting } from "../../state/rows.ts";
import { floatingIp } from "./floatingIp.ts";

const CUT_OFF = waiting();
const UNUSED = resting(circleStop);

/** Sums up a floating IP by its status. DOWN is a warning if it has a port, and neutral if it has none. */
export const summarizeFloatingIp = /* @__PURE__ */ defineResource({
  fields: { status: floatingIp },
  rule({ status }, object) {
    if (status.state !== "DOWN") return { lead: status };
    // The command line has it in the column "Port".
    const of = object.text("port_id") ?? object.text("port");
    return { lead: judgedAs(status, of === undefined ? UNUSED : CUT_OFF) };
  },
});
