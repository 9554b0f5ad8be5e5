// The entry for code without React: openstack-state-badges/states.
export { catalog, type Resource, type StateOf } from "./catalog/catalog.ts";
export {
  type DescribeOptions,
  type Description,
  describeState,
  type StateOption,
  stateOptions,
} from "./words/describeState.ts";
export { describeHint } from "./words/describeHint.ts";
export type { SentStates } from "./server/keys.ts";
export type { Hint, SlowOptions } from "./server/hints.ts";
export { isTerminal, isTransitional, needsAttention, nextPollDelay } from "./server/polling.ts";
export { type PowerState, parsePowerState, powerStates } from "./catalog/power.ts";
export { type ReadServer, readServer } from "./server/readServer.ts";
export { compareBySeverity, type ServersSummary, type StateCount, summarizeServers } from "./server/summarizeServers.ts";
export type { Judgement } from "./catalog/severity.ts";
export { defineStates, type Phase, type StateEntry, stateParser, type Tone } from "./catalog/state.ts";
export { parseServerStatus, type ServerStatus, serverStatuses } from "./catalog/status.ts";
export { statusFrom } from "./server/statusFrom.ts";
export { type LeadingState, type Precedence, type ServerSummary, summarizeServer } from "./server/summarizeServer.ts";
export { parseTaskState, type TaskState, taskStates } from "./catalog/task.ts";
export { parseVmState, type VmState, vmStates } from "./catalog/vm.ts";
