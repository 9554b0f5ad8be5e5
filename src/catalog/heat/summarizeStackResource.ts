import { defineResource } from "../../resource/defineResource.ts";
import { byStatus } from "./byStatus.ts";
import { resource } from "./resource.ts";

/** Sums up a resource of a stack by its status, which names an action and its outcome. */
export const summarizeStackResource = /* @__PURE__ */ defineResource({
  fields: { status: resource },
  rule: /* @__PURE__ */ byStatus("resource_status_reason"),
});
