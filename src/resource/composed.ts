import type { ResourceField } from "../catalog/field.ts";
import { hammer } from "../catalog/icons.ts";
import { failed, moving } from "../catalog/rows.ts";
import { textOf } from "../catalog/untrusted.ts";
import { judgedAs } from "./reading.ts";
import type { ApiObject, Reading } from "./summary.ts";

/**
 * A field whose values are an action and a status in one word. Of an action that no table knows (`SIGNAL_FAILED`), the
 * status tells whether it runs or has failed. COMPLETE stays neutral: nobody knows what is complete.
 */
export function composed(object: ApiObject, field: ResourceField): Reading {
  const reading = object.read(field);
  if (reading.state !== "unknown") return reading;
  const [, status] = /(?:^|_)(IN_PROGRESS|FAILED)$/i.exec(textOf(reading.value) ?? "") ?? [];
  if (status === undefined) return reading;
  return judgedAs(reading, status.toUpperCase() === "FAILED" ? failed : moving(hammer));
}
