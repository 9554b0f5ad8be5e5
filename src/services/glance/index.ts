export { ImageBadge, ImageStatusBadge, MemberStatusBadge } from "./badges.ts";
export { type GlanceLocale, type GlanceMeanings, glance } from "./fields.ts";
export { summarizeImage } from "./summarizeImage.ts";
