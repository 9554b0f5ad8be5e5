import type { ResourceField } from "../state/field.ts";
import { hammer } from "../state/icons.ts";
import { failed, moving } from "../state/rows.ts";
import { textOf } from "../state/untrusted.ts";
import type { ApiObject, Reading } from "./apiObject.ts";
import { judgedAs } from "./reading.ts";

/**
 * Reads a field whose values are an action and a status in one word. If no table knows the action (`SIGNAL_FAILED`),
 * the status still says whether it is in progress or has failed. COMPLETE stays neutral, because what is complete is
 * unknown.
 */
export function composed(object: ApiObject, field: ResourceField): Reading {
  const reading = object.read(field);
  if (reading.state !== "unknown") return reading;
  const [, status] = /(?:^|_)(IN_PROGRESS|FAILED)$/i.exec(textOf(reading.value) ?? "") ?? [];
  if (status === undefined) return reading;
  return judgedAs(reading, status.toUpperCase() === "FAILED" ? failed : moving(hammer));
}
