export { AlarmBadge, AlarmStateBadge } from "./badges.ts";
export { type AodhLocale, type AodhMeanings, aodh } from "./fields.ts";
export { summarizeAlarm } from "./summarizeAlarm.ts";
