import { hintsIn } from "../../resource/hints.ts";
import { judgedAs } from "../../resource/reading.ts";
import { defineResource } from "../../resource/summarize.ts";
import { power as powerIcon, wrench } from "../../state/icons.ts";
import { failed, impaired, moving, resting } from "../../state/rows.ts";
import { isMissing } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { health } from "./health.ts";
import { power } from "./power.ts";
import { provision } from "./provision.ts";
import { targetPower } from "./targetPower.ts";

const hint = hintsIn("ironic.hints", enHints);

/** A node in service that Ironic leaves alone. */
const OUT_OF_SERVICE = impaired(wrench);
const QUIET = resting();

/**
 * Sums up a node. Its provision state leads, unless its power is changing while that is at rest. A fault, maintenance,
 * the last error of a failed step and failing hardware are hints. So is power: a node whose power Ironic can't tell has
 * lost its controller; one that is off may have been stopped by its tenant, and nobody has to act. In maintenance, a
 * node in service is a warning: Ironic leaves it alone, and no longer asks for its power state.
 */
export const summarizeNode = /* @__PURE__ */ defineResource({
  fields: { provision, power, target: targetPower, health },
  rule({ provision: leading, power: powered, target }, object) {
    const { tone, phase } = leading.row;
    const isMoving = phase === "transitional";
    const inMaintenance = object.is("maintenance", true);
    const [fault, lastError] = [object.text("fault"), object.text("last_error")];

    // A target that no table knows still counts.
    const isChanging = !isMoving && !inMaintenance && tone !== "error" && !isMissing(target.value);
    const isPowerKept = !isMoving && !inMaintenance && !isChanging;
    const isOff = powered.state === "power off" && (leading.state === "active" || leading.state === "rescue");
    const isLost =
      (powered.state === "error" || (powered.state === "none" && powered.value !== undefined)) &&
      leading.state !== "enroll";
    const hasFailed = tone === "error" || leading.state === "enroll" || fault !== undefined;
    // Ironic names the kind of a fault and keeps what went wrong apart.
    const error = hasFailed ? lastError : undefined;

    const lead = !isChanging ? leading : target.state === "unknown" ? judgedAs(target, moving(powerIcon)) : target;
    return {
      lead: inMaintenance && tone === "success" ? judgedAs(leading, OUT_OF_SERVICE) : lead,
      rows: {
        power: isPowerKept && isLost ? failed : QUIET,
        target: QUIET,
        provision: isChanging ? leading.row : undefined,
      },
      hints: [
        fault !== undefined && hint("fault", { values: { text: fault }, urgent: true }),
        inMaintenance && !fault && maintenanceHint(object.text("maintenance_reason")),
        isPowerKept && isOff && hint("power", { reading: powered }),
        error !== undefined && hint("lastError", { values: { text: error }, urgent: true }),
      ],
    };
  },
  calms: [
    // While the provision state or the power changes, and in maintenance, Ironic's record of the power is on its way or
    // old: ironic/conductor/manager.py, _sync_power_states. A node in `enroll` has no working credentials yet.
    "power",
    // While the node is provisioned, powering is a part of that: ironic/conductor/deployments.py.
    "target",
  ],
});

const maintenanceHint = (text: string | undefined) =>
  text === undefined ? hint("maintenance") : hint("maintenanceBecause", { values: { text } });
