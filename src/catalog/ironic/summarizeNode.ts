import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn, stateHint } from "../../resource/hints.ts";
import { judgedAs, type Reading } from "../../resource/reading.ts";
import { power as powerIcon, wrench } from "../../state/icons.ts";
import { impaired, lost, moving, resting } from "../../state/rows.ts";
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
    const maintained = object.isOn("maintenance");
    const inMaintenance = maintained === true;
    const isUnclear = maintained === undefined && object.get("maintenance") !== undefined;

    // A target that no table knows still counts.
    const goal = target.state === "unknown" && !isMissing(target.value) ? judgedAs(target, moving(powerIcon)) : target;
    const isPowering = goal.row.phase === "transitional";
    const isPowerTold = !isMoving && !inMaintenance && !isPowering && leading.state !== "enroll";
    const powerRow = !isPowerTold ? QUIET : powered.state === "none" ? lost : powered.row;
    const isMeantToRun = leading.state === "active" || leading.state === "rescue";

    const [fault, reason] = [object.text("fault"), object.text("maintenance_reason")];
    const hasFailed =
      tone === "error" || leading.state === "enroll" || fault !== undefined || powerRow.attention === true;
    // Ironic names the kind of a fault and keeps what went wrong apart, mostly in both of these.
    const error = hasFailed ? object.text("last_error") : undefined;
    const isExplained = fault !== undefined && (error !== undefined || reason === undefined);

    const ownLead: Reading = isPowering && !isMoving && !inMaintenance && tone !== "error" ? goal : leading;
    const another = inMaintenance ? OUT_OF_SERVICE : isUnclear ? QUIET : undefined;
    return {
      lead: another && ownLead.row.tone === "success" ? judgedAs(ownLead, another) : ownLead,
      rows: { power: powerRow, target: isMoving ? QUIET : goal.row },
      hints: [
        fault !== undefined && hint("fault", { values: { message: fault }, urgent: true }),
        inMaintenance && !isExplained && maintenanceHint(reason),
        isPowerTold && isMeantToRun && powered.state === "power off" && stateHint(powered),
        error !== undefined && hint("lastError", { values: { message: error }, urgent: true }),
      ],
    };
  },
  calms: [
    // Ironic does not read the power of a node that is worked on, waits for its agent, is in maintenance or in `enroll`,
    // which has no working credentials yet: ironic/conductor/manager.py, _sync_power_state_nodes_task. While it changes
    // the power, the record is the old one: ironic/conductor/utils.py, node_power_action.
    "power",
    // While the node is provisioned, powering is a part of that: ironic/drivers/modules/agent_base.py, boot_instance.
    "target",
  ],
});

const maintenanceHint = (text: string | undefined) =>
  text === undefined ? hint("maintenance") : hint("maintenanceBecause", { values: { text } });
