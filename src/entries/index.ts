// The entry `openstack-state-badges`: the badges of servers, and what every other badge is made with.
export { BadgeProvider, type BadgeProviderProps } from "../badges/BadgeProvider.tsx";
export { setApiTime } from "../badges/clock.ts";
export type { BadgeDefaults, Size, Variant } from "../badges/context.ts";
export { type FieldBadge, type FieldBadgeProps, fieldBadge, type Sent } from "../badges/fieldBadge.ts";
export type { MarkKind } from "../badges/marks.ts";
export type { BadgeProps } from "../badges/props.ts";
export { type ResourceBadge, type ResourceBadgeProps, resourceBadge } from "../badges/resourceBadge.tsx";
export { StateBadge, type StateBadgeProps } from "../badges/StateBadge.tsx";
export {
  ServerStateDetails,
  type ServerStateDetailsProps,
  StateDetails,
  type StateDetailsProps,
} from "../badges/StateDetails.tsx";
export { StatePopover, type StatePopoverProps } from "../badges/StatePopover.tsx";
export {
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "../badges/serverBadges.ts";
export type { Theme, ThemeKey } from "../badges/themeKeys.ts";
export { useBadgeLocale } from "../badges/useBadgeLocale.ts";
export { catalog, type ServerField, type StateOf } from "../catalog/nova/catalog.ts";
export type { PowerState } from "../catalog/nova/power.ts";
export { serverFields } from "../catalog/nova/serverFields.ts";
export type { ServerStatus } from "../catalog/nova/status.ts";
export type { LeadingReason } from "../catalog/nova/summarizeServer.ts";
export type { TaskState } from "../catalog/nova/task.ts";
export type { VmState } from "../catalog/nova/vm.ts";
export type { Locale, Review, ServerWords, Words } from "../language/locale.ts";
export type { Meanings } from "../language/meanings.ts";
export type {
  BadgeLocale,
  BadgeMeanings,
  ServiceLocale,
  ServiceMeanings,
  ServicesLocale,
} from "../language/service.ts";
export { StateAnnouncer, type StateAnnouncerProps } from "../lists/StateAnnouncer.tsx";
export { StateSummary, type StateSummaryProps } from "../lists/StateSummary.tsx";
export { en } from "../locales/en.ts";
export { countStates, type StateCount, type StatesOfList } from "../resource/countStates.ts";
export { defineResource, type ResourceDefinition, type Ruling, summarizerOf } from "../resource/defineResource.ts";
export { type Hint, hintsIn, type Plural } from "../resource/hints.ts";
export { judgedAs, type Reading } from "../resource/reading.ts";
export type { SlowOptions } from "../resource/slow.ts";
export type { Summarize, Summary } from "../resource/summary.ts";
export { defineField, type Field, type FieldDefinition } from "../state/field.ts";
export { stateParser } from "../state/parser.ts";
export { defineStates, type Phase, type StateEntry, type Tone } from "../state/state.ts";
export { describeHint } from "../words/hint.ts";
export { type LoadOptions, loadLocale } from "../words/loadLocale.ts";
export { type LocaleInfo, type LocaleTag, locales } from "../words/localeList.ts";
export { matchLocale, type RequestedLanguages } from "../words/matchLocale.ts";

// webpack 4 can't parse `export * as`.
import * as rows from "../state/rows.ts";

export { rows };
