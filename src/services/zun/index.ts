export { ContainerBadge, ContainerStatusBadge, ContainerTaskStateBadge } from "./badges.ts";
export { type ZunLocale, type ZunMeanings, zun } from "./fields.ts";
export { summarizeContainer } from "./summarizeContainer.ts";
