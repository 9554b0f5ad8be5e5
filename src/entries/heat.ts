import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import type { HeatTexts, heat } from "../catalog/heat/fields.ts";
import { resource } from "../catalog/heat/resource.ts";
import { stack } from "../catalog/heat/stack.ts";
import { summarizeStack } from "../catalog/heat/summarizeStack.ts";
import { summarizeStackResource } from "../catalog/heat/summarizeStackResource.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { heat } from "../catalog/heat/fields.ts";
export { summarizeStack } from "../catalog/heat/summarizeStack.ts";
export { summarizeStackResource } from "../catalog/heat/summarizeStackResource.ts";

/** Shows a stack, from its `stack_status`. Renders a `<span>`. */
export const StackStatusBadge = /* @__PURE__ */ fieldBadge("StackStatusBadge", stack, "status");

/** Shows a resource of a stack, from its `resource_status`. Renders a `<span>`. */
export const ResourceStatusBadge = /* @__PURE__ */ fieldBadge("ResourceStatusBadge", resource, "status");

/** Shows a stack: its leading state (see `summarizeStack`), and a mark for its hints. Renders a `<span>`. */
export const StackBadge = /* @__PURE__ */ resourceBadge("StackBadge", summarizeStack, "stack");

/**
 * Shows a resource of a stack: its leading state (see `summarizeStackResource`), and a mark for its hints.
 * Renders a `<span>`.
 */
export const StackResourceBadge = /* @__PURE__ */ resourceBadge(
  "StackResourceBadge",
  summarizeStackResource,
  "resource",
);

/** The labels of Heat in a language. */
export type HeatLocale = ServiceLocale<HeatTexts>;

/** One sentence for each state of Heat. */
export type HeatMeanings = ServiceMeanings<typeof heat>;
