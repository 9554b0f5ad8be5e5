import { defineResource } from "../../resource/defineResource.ts";
import type { Reading } from "../../resource/reading.ts";
import type { Summarize } from "../../resource/summary.ts";
import type { Field } from "../../state/field.ts";
import { admin } from "./admin.ts";

/** A resource and its switch. */
interface Switched {
  readonly status: Reading;
  readonly admin: Reading;
}

/**
 * A resource that is switched off leads with that, unless it has failed, is changing or is about to. Otherwise the
 * status leads.
 */
export function leadingOf({ status, admin: enabled }: Switched): Reading {
  const { tone, phase } = status.row;
  const isBusy = phase === "transitional" || status.state.startsWith("PENDING_");
  return enabled.state === "false" && tone !== "error" && !isBusy ? enabled : status;
}

/** Makes the function that sums up a resource by its status and `admin_state_up`. */
export const byStatusAndSwitch = (status: Field): Summarize =>
  defineResource({ fields: { status, admin }, rule: (readings) => ({ lead: leadingOf(readings) }) });
