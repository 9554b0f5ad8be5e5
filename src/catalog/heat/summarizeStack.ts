import type { ApiObject } from "../../resource/apiObject.ts";
import { defineResource, type Ruling } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import type { Reading } from "../../resource/reading.ts";
import { enHints } from "./en.ts";
import { resource } from "./resource.ts";
import { stack } from "./stack.ts";

const hint = hintsIn("heat.hints", enHints);

/** A failure has its reason as a hint; openstacksdk sends it under a key of its own. */
const byStatus =
  (reasonKey: string) =>
  ({ status }: { readonly status: Reading }, object: ApiObject): Ruling => {
    const reason = object.text(reasonKey) ?? object.text("status_reason");
    return {
      lead: status,
      hints: [status.row.tone === "error" && reason !== undefined && hint("reason", { values: { text: reason } })],
    };
  };

/** Sums up a stack by its status, which names an action and its outcome. */
export const summarizeStack = /* @__PURE__ */ defineResource({
  fields: { status: stack },
  rule: /* @__PURE__ */ byStatus("stack_status_reason"),
});

/** Sums up a resource of a stack by its status, which names an action and its outcome. */
export const summarizeStackResource = /* @__PURE__ */ defineResource({
  fields: { status: resource },
  rule: /* @__PURE__ */ byStatus("resource_status_reason"),
});
