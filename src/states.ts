// The entry for code without React: openstack-state-badges/states.
export { catalog, type Resource, type StateOf } from "./catalog.ts";
export {
  type DescribeOptions,
  type Description,
  describeState,
  type StateOption,
  stateOptions,
} from "./describe.ts";
export { describeHint } from "./describeHint.ts";
export type { SentStates } from "./states/fields.ts";
export type { Hint, SlowOptions } from "./states/hints.ts";
export { isTerminal, isTransitional, needsAttention, nextPollDelay } from "./states/polling.ts";
export { type PowerState, parsePowerState, powerStates } from "./states/power.ts";
export { type ReadServer, readServer } from "./states/server.ts";
export { compareBySeverity, type ServersSummary, type StateCount, summarizeServers } from "./states/servers.ts";
export type { Judgement } from "./states/severity.ts";
export { defineStates, type Phase, type StateEntry, stateParser, type Tone } from "./states/state.ts";
export { parseServerStatus, type ServerStatus, serverStatuses } from "./states/status.ts";
export { statusFrom } from "./states/statusFrom.ts";
export { type LeadingState, type Precedence, type ServerSummary, summarizeServer } from "./states/summary.ts";
export { parseTaskState, type TaskState, taskStates } from "./states/task.ts";
export { parseVmState, type VmState, vmStates } from "./states/vm.ts";
