import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { nonEmptyText, property } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { instance } from "./instance.ts";
import { operating } from "./operating.ts";

const hint = hintsIn("trove.hints", enHints);

/**
 * Sums up a database instance. Its status leads unless it is ACTIVE; then the database leads, if anything is told of
 * it.
 */
export const summarizeInstance = /* @__PURE__ */ defineResource({
  fields: { status: instance, operating },
  rule({ status, operating: database }, object) {
    const isTold = database.value !== undefined && database.state !== "none";
    const fault = nonEmptyText(property(object.get("fault"), "message"));
    return {
      lead: status.state === "ACTIVE" && isTold ? database : status,
      hints: [fault !== undefined && hint("reason", { values: { message: fault } })],
    };
  },
});
