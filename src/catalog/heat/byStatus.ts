import type { ApiObject } from "../../resource/apiObject.ts";
import type { Ruling } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import type { Reading } from "../../resource/reading.ts";
import { enHints } from "./en.ts";

const hint = hintsIn("heat.hints", enHints);

/** A failure has its reason as a hint; openstacksdk sends it under a key of its own. */
export const byStatus =
  (reasonKey: string) =>
  ({ status }: { readonly status: Reading }, object: ApiObject): Ruling => {
    const reason = object.text(reasonKey) ?? object.text("status_reason");
    return {
      lead: status,
      hints: [status.row.tone === "error" && reason !== undefined && hint("reason", { values: { message: reason } })],
    };
  };
