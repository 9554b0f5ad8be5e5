export { NotificationStatusBadge, VmoveStatusBadge } from "./badges.ts";
export { type MasakariLocale, type MasakariMeanings, masakari } from "./fields.ts";
