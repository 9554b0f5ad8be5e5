import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn, stateHint } from "../../resource/hints.ts";
import { judgedAs } from "../../resource/reading.ts";
import { resting } from "../../state/rows.ts";
import { isMissing } from "../../state/untrusted.ts";
import { cluster } from "./cluster.ts";
import { enHints } from "./en.ts";
import { health } from "./health.ts";

const hint = hintsIn("magnum.hints", enHints);

/** A cluster that Magnum can't reach. */
const NOT_TOLD = resting();

/**
 * Sums up a cluster. Its status leads while something runs, after a failure and once it is gone. At rest, its health
 * leads if it is known. A failure has its reason as a hint, and a health that Magnum can't tell is a hint, too.
 */
export const summarizeCluster = /* @__PURE__ */ defineResource({
  fields: { status: cluster, health },
  rule({ status, health: well }, object) {
    const { tone, phase } = status.row;
    // HEALTHY must not hide that a cluster was rolled back.
    const isTelling = well.state === "UNHEALTHY" || (well.state === "HEALTHY" && tone === "success");
    // `null` is none of it: Magnum has not looked.
    const isOpen = well.state === "UNKNOWN" || (well.state === "unknown" && !isMissing(well.value));
    const reason = object.text("status_reason");
    return {
      lead:
        phase === "stable" && tone !== "error" && isTelling
          ? well
          : isOpen && tone === "success"
            ? judgedAs(status, NOT_TOLD)
            : status,
      hints: [
        tone === "error" && reason !== undefined && hint("reason", { values: { message: reason } }),
        isOpen && phase !== "terminal" && stateHint(well),
      ],
    };
  },
});
