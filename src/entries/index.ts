export { BadgeProvider, type BadgeProviderProps } from "../badges/BadgeProvider.tsx";
export type { BadgeDefaults, Size, Variant } from "../badges/context.ts";
export { type FieldBadgeProps, fieldBadge, type Sent } from "../badges/fieldBadge.ts";
export type { ServerDetail } from "../badges/marks.tsx";
export { PowerStateBadge, type PowerStateBadgeProps } from "../badges/PowerStateBadge.tsx";
export type { BadgeProps } from "../badges/props.ts";
export { type ResourceBadgeProps, resourceBadge } from "../badges/resourceBadge.tsx";
export { ServerBadge, type ServerBadgeProps } from "../badges/ServerBadge.tsx";
export { ServerStateDetails, type ServerStateDetailsProps } from "../badges/ServerStateDetails.tsx";
export { ServerStatusBadge, type ServerStatusBadgeProps } from "../badges/ServerStatusBadge.tsx";
export { StateBadge, type StateBadgeProps } from "../badges/StateBadge.tsx";
export { TaskStateBadge, type TaskStateBadgeProps } from "../badges/TaskStateBadge.tsx";
export type { Theme, ThemeKey } from "../badges/themeKeys.ts";
export { useBadgeLocale } from "../badges/useBadgeLocale.ts";
export { VmStateBadge, type VmStateBadgeProps } from "../badges/VmStateBadge.tsx";
export { catalog, type ServerField, type StateOf } from "../catalog/nova/catalog.ts";
export type { PowerState } from "../catalog/nova/power.ts";
export type { ServerStatus } from "../catalog/nova/status.ts";
export type { LeadingState } from "../catalog/nova/summarizeServer.ts";
export type { StateCount } from "../catalog/nova/summarizeServers.ts";
export type { TaskState } from "../catalog/nova/task.ts";
export type { VmState } from "../catalog/nova/vm.ts";
export type { Locale, Plural, Review, ServerWords, Words } from "../language/locale.ts";
export type { Meanings } from "../language/meanings.ts";
export type { BadgeLocale, BadgeMeanings, ServiceLocale, ServiceMeanings } from "../language/service.ts";
export { StateAnnouncer, type StateAnnouncerProps } from "../lists/StateAnnouncer.tsx";
export { StateSummary, type StateSummaryProps } from "../lists/StateSummary.tsx";
export { en } from "../locales/en.ts";
export {
  type ResourceCount,
  type ResourceHint,
  type ResourceSummary,
  type Summarize,
  summarize,
  summarizeAll,
} from "../resource/summary.ts";
export { defineField } from "../state/field.ts";
export { stateParser } from "../state/parser.ts";
export { defineStates, type Phase, type StateEntry, type Tone } from "../state/state.ts";
export { loadLocale } from "../words/loadLocale.ts";
export { type LocaleInfo, type LocaleTag, locales } from "../words/localeList.ts";
export { matchLocale, type RequestedLanguages } from "../words/matchLocale.ts";
export { describeResourceHint } from "../words/resourceHint.ts";

// webpack 4 can't parse `export * as`.
import * as rows from "../state/rows.ts";

export { rows };
