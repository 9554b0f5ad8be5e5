export { ResourceStatusBadge, StackBadge, StackResourceBadge, StackStatusBadge } from "./badges.ts";
export { type HeatLocale, type HeatMeanings, heat } from "./fields.ts";
export { summarizeStack, summarizeStackResource } from "./summarize.ts";
