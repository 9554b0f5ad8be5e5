import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { enHints } from "./en.ts";
import { zone } from "./zone.ts";

const hint = hintsIn("designate.hints", enHints);

/** Sums up a zone by its status. If it is pending or has failed, the action is a hint. */
export const summarizeZone = /* @__PURE__ */ defineResource({
  fields: { status: zone },
  rule({ status }, object) {
    const action = object.text("action");
    const isOpen = status.state === "PENDING" || status.state === "ERROR";
    return { lead: status, hints: [isOpen && action !== undefined && hint("action", { values: { message: action } })] };
  },
});
