import { composed } from "../../resource/composed.ts";
import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import type { ResourceField } from "../../state/field.ts";
import { enHints } from "./en.ts";
import { resource } from "./resource.ts";
import { stack } from "./stack.ts";

const hint = hintsOf("heat.hints", enHints);

/** Sums up by a composed status. A failure has its reason as a hint. */
const byStatus = (field: ResourceField, reasonKey: string): Summarize =>
  summarizer((object) => {
    const reading = composed(object, field);
    const reason = object.text(reasonKey);
    const { tone } = summaryOf(reading);
    return summaryOf(reading, listed(tone === "error" && reason !== undefined && hint("reason", { text: reason })));
  });

/** Sums up a stack by its status, which names an action and its outcome. */
export const summarizeStack: Summarize = /* @__PURE__ */ byStatus(stack, "stack_status_reason");

/** Sums up a resource of a stack by its status, which names an action and its outcome. */
export const summarizeStackResource: Summarize = /* @__PURE__ */ byStatus(resource, "resource_status_reason");
