// The entry `openstack-state-badges/states`: everything that works without React.
export { catalog, type ServerField, type StateOf } from "./catalog/catalog.ts";
export type { StatesOfList } from "./catalog/countStates.ts";
export type { Field } from "./catalog/field.ts";
export { stateParser } from "./catalog/parser.ts";
export { type PowerState, parsePowerState, powerStates } from "./catalog/power.ts";
export type { Judgement } from "./catalog/severity.ts";
export { defineStates, type Phase, type StateEntry, type Tone } from "./catalog/state.ts";
export { parseServerStatus, type ServerStatus, serverStatuses } from "./catalog/status.ts";
export { parseTaskState, type TaskState, taskStates } from "./catalog/task.ts";
export { parseVmState, type VmState, vmStates } from "./catalog/vm.ts";
export type { Locale, Plural, Review, ServerWords, Words } from "./language/locale.ts";
export type { Meanings } from "./language/meanings.ts";
export type { BadgeLocale, BadgeMeanings } from "./language/service.ts";
export type { Hint, SlowOptions } from "./server/hints.ts";
export type { SentStates } from "./server/keys.ts";
export { isTerminal, isTransitional, needsAttention, nextPollDelay } from "./server/polling.ts";
export { type ReadServer, readServer } from "./server/readServer.ts";
export { statusFrom } from "./server/statusFrom.ts";
export {
  type LeadingReason,
  type LeadingState,
  type ServerSummary,
  summarizeServer,
} from "./server/summarizeServer.ts";
export {
  compareBySeverity,
  type ServersSummary,
  type StateCount,
  summarizeServers,
} from "./server/summarizeServers.ts";
export { describeHint } from "./words/describeHint.ts";
export { type DescribeOptions, type Description, describeState } from "./words/describeState.ts";
export { loadLocale } from "./words/loadLocale.ts";
export { type LocaleInfo, type LocaleTag, locales } from "./words/localeList.ts";
export { matchLocale, type RequestedLanguages } from "./words/matchLocale.ts";
export { type ResourceOption, type StateOption, stateOptions } from "./words/stateOptions.ts";
