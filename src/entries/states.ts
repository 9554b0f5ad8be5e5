// The entry `openstack-state-badges/states`: everything that works without React.
export { catalog, type ServerField, type StateOf } from "../catalog/nova/catalog.ts";
export type { Hint, SlowOptions } from "../catalog/nova/hints.ts";
export type { SentStates } from "../catalog/nova/keys.ts";
export { isTerminal, isTransitional, needsAttention, nextPollDelay } from "../catalog/nova/polling.ts";
export { type PowerState, parsePowerState, powerStates } from "../catalog/nova/power.ts";
export { type ReadServer, readServer } from "../catalog/nova/readServer.ts";
export { parseServerStatus, type ServerStatus, serverStatuses } from "../catalog/nova/status.ts";
export { statusFrom } from "../catalog/nova/statusFrom.ts";
export {
  type LeadingReason,
  type LeadingState,
  type ServerSummary,
  summarizeServer,
} from "../catalog/nova/summarizeServer.ts";
export {
  compareBySeverity,
  type ServersSummary,
  type StateCount,
  summarizeServers,
} from "../catalog/nova/summarizeServers.ts";
export { parseTaskState, type TaskState, taskStates } from "../catalog/nova/task.ts";
export { parseVmState, type VmState, vmStates } from "../catalog/nova/vm.ts";
export type { Locale, Plural, Review, ServerWords, Words } from "../language/locale.ts";
export type { Meanings } from "../language/meanings.ts";
export type { BadgeLocale, BadgeMeanings } from "../language/service.ts";
export type { StatesOfList } from "../resource/countStates.ts";
export type { Field } from "../state/field.ts";
export { stateParser } from "../state/parser.ts";
export type { Judgement } from "../state/severity.ts";
export { defineStates, type Phase, type StateEntry, type Tone } from "../state/state.ts";
export { describeHint } from "../words/describeHint.ts";
export { type DescribeOptions, type Description, describeState } from "../words/describeState.ts";
export { loadLocale } from "../words/loadLocale.ts";
export { type LocaleInfo, type LocaleTag, locales } from "../words/localeList.ts";
export { matchLocale, type RequestedLanguages } from "../words/matchLocale.ts";
export { type ResourceOption, type StateOption, stateOptions } from "../words/stateOptions.ts";
