import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type ResourceHint, type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { power as powerIcon, wrench } from "../../state/icons.ts";
import { impaired, moving } from "../../state/rows.ts";
import { isMissing } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { health } from "./health.ts";
import { power } from "./power.ts";
import { provision } from "./provision.ts";
import { targetPower } from "./targetPower.ts";

const hint = hintsOf("ironic.hints", enHints);

/** A node in service that Ironic leaves alone. */
const OUT_OF_SERVICE = impaired(wrench);

/**
 * Sums up a node. Its provision state leads, unless its power is changing while that is at rest. A fault, maintenance,
 * an unexpected power state, a failed enrollment and failing hardware are hints. In maintenance, a node in
 * service is a warning: Ironic leaves it alone, and no longer asks for its power state.
 */
export const summarizeNode: Summarize = /* @__PURE__ */ summarizer((object) => {
  const leading = object.read(provision);
  const { tone, phase } = provision.states[leading.state];
  const isMoving = phase === "transitional";
  const inMaintenance = object.is("maintenance", true);
  const [fault, lastError] = [object.text("fault"), object.text("last_error")];

  const powered = object.read(power);
  const isOff = powered.state === "power off" && (leading.state === "active" || leading.state === "rescue");
  const isLost = powered.state === "error" || (powered.state === "none" && powered.value !== undefined);
  const hardware = object.read(health);
  const isAiling = hardware.state === "Warning" || hardware.state === "Critical";
  const target = object.read(targetPower);
  // A target that no table knows still counts.
  const isChanging = !isMoving && !inMaintenance && tone !== "error" && !isMissing(target.value);
  const isPowerTold = !isMoving && !inMaintenance && !isChanging;

  const hints = listed<ResourceHint>(
    fault !== undefined && hint("fault", { text: fault, urgent: true }),
    inMaintenance && !fault && maintenanceHint(object.text("maintenance_reason")),
    isPowerTold &&
      (isOff || (isLost && leading.state !== "enroll")) &&
      hint("power", { reading: powered, urgent: isOff }),
    leading.state === "enroll" && lastError !== undefined && hint("lastError", { text: lastError, urgent: true }),
    isAiling && hint("health", { reading: hardware, urgent: true }),
  );

  if (inMaintenance) return summaryOf(tone === "success" ? judgedAs(leading, OUT_OF_SERVICE) : leading, hints);
  if (!isChanging) return summaryOf(leading, hints);
  return summaryOf(target.state === "unknown" ? judgedAs(target, moving(powerIcon)) : target, hints);
});

const maintenanceHint = (text: string | undefined) =>
  text === undefined ? hint("maintenance") : hint("maintenanceBecause", { text });
