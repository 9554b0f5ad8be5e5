import { wrench } from "../../catalog/icons.ts";
import { impaired } from "../../catalog/rows.ts";
import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { apiObject, type ResourceHint, type Summarize, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { health } from "./health.ts";
import { power } from "./power.ts";
import { provision } from "./provision.ts";
import { targetPower } from "./targetPower.ts";

const hint = hintsOf("ironic.hints", enHints);

/**
 * Sums up a node. Its provision state leads, unless its power is changing while that is at rest. A fault, maintenance, a
 * power state that does not fit, the error of an enrollment and ailing hardware are hints. In maintenance, a node in
 * service is a warning: Ironic leaves it alone, and no longer asks for its power state.
 */
export const summarizeNode: Summarize = (sent) => {
  const object = apiObject(sent, "node");
  const value = object.get("provision_state");
  const leading = { field: provision, value, state: provision.parse(value) };
  const { tone, phase } = provision.states[leading.state];
  const isMoving = phase === "transitional";
  const inMaintenance = object.is("maintenance", true);
  const [fault, lastError] = [object.text("fault"), object.text("last_error")];

  const powerValue = object.get("power_state");
  const powered = { field: power, value: powerValue, state: power.parse(powerValue) };
  const isOff = powered.state === "power off" && (leading.state === "active" || leading.state === "rescue");
  const isLost = (powered.state === "error" || powerValue === null) && leading.state !== "enroll";
  const hardware = object.read(health);
  const isAiling = hardware.state === "Warning" || hardware.state === "Critical";

  const hints = listed<ResourceHint>(
    fault !== undefined && hint("fault", { text: fault, urgent: true }),
    inMaintenance && !fault && maintenanceHint(object.text("maintenance_reason")),
    !isMoving && !inMaintenance && (isOff || isLost) && hint("power", { reading: powered, urgent: isOff }),
    leading.state === "enroll" && lastError !== undefined && hint("lastError", { text: lastError, urgent: true }),
    isAiling && hint("health", { reading: hardware, urgent: true }),
  );

  if (inMaintenance) return summaryOf(tone === "success" ? judgedAs(leading, impaired(wrench)) : leading, hints);
  const changing = object.read(targetPower);
  const changes = changing.value !== undefined && changing.state !== "none" && changing.state !== "unknown";
  return summaryOf(changes && !isMoving && tone !== "error" ? changing : leading, hints);
};

const maintenanceHint = (text: string | undefined) =>
  text === undefined ? hint("maintenance") : hint("maintenanceBecause", { text });
