// The entry `openstack-state-badges/states`: everything that works without React.

export { catalog, type ServerField, type StateOf } from "../catalog/nova/catalog.ts";
export {
  compareBySeverity,
  isTerminal,
  isTransitional,
  needsAttention,
  nextPollDelay,
} from "../catalog/nova/polling.ts";
export { type PowerState, parsePowerState, powerStates } from "../catalog/nova/power.ts";
export { type ReadServer, readServer, type SentStates } from "../catalog/nova/readServer.ts";
export { serverFields } from "../catalog/nova/serverFields.ts";
export { parseServerStatus, type ServerStatus, serverStatuses } from "../catalog/nova/status.ts";
export { statusFrom } from "../catalog/nova/statusFrom.ts";
export { type LeadingReason, summarizeServer } from "../catalog/nova/summarizeServer.ts";
export { parseTaskState, type TaskState, taskStates } from "../catalog/nova/task.ts";
export { parseVmState, type VmState, vmStates } from "../catalog/nova/vm.ts";
export type { Locale, Review, ServerWords, Words } from "../language/locale.ts";
export type { Meanings } from "../language/meanings.ts";
export type { BadgeLocale, BadgeMeanings, ServicesLocale } from "../language/service.ts";
export { countStates, type StateCount, type StatesOfList } from "../resource/countStates.ts";
export { defineResource, type ResourceDefinition, type Ruling, summarizerOf } from "../resource/defineResource.ts";
export { type Hint, hintsIn, type Plural } from "../resource/hints.ts";
export { judgedAs, type Reading } from "../resource/reading.ts";
export type { SlowOptions } from "../resource/slow.ts";
export type { Summarize, Summary } from "../resource/summary.ts";
export { defineField, type Field, type FieldDefinition } from "../state/field.ts";
export { stateParser } from "../state/parser.ts";
export type { Judgement, Verdict } from "../state/severity.ts";
export { defineStates, type Phase, type StateEntry, type Tone } from "../state/state.ts";
export { type DescribeOptions, type Description, describeState } from "../words/describeState.ts";
export { describeHint } from "../words/hint.ts";
export { type LoadOptions, loadLocale } from "../words/loadLocale.ts";
export { type LocaleInfo, type LocaleTag, locales } from "../words/localeList.ts";
export { matchLocale, type RequestedLanguages } from "../words/matchLocale.ts";
export { type StateOption, stateOptions } from "../words/stateOptions.ts";

// webpack 4 can't parse `export * as`.
import * as rows from "../state/rows.ts";

export { rows };
