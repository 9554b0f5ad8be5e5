export { RecordsetStatusBadge, ZoneBadge, ZoneStatusBadge } from "./badges.ts";
export { type DesignateLocale, type DesignateMeanings, designate } from "./fields.ts";
export { summarizeZone } from "./summarizeZone.ts";
