import { defineResource } from "../../resource/defineResource.ts";
import { byStatus } from "./byStatus.ts";
import { stack } from "./stack.ts";

/** Sums up a stack by its status, which names an action and its outcome. */
export const summarizeStack = /* @__PURE__ */ defineResource({
  fields: { status: stack },
  rule: /* @__PURE__ */ byStatus("stack_status_reason"),
});
