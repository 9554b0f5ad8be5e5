// The entry for code without React: openstack-state-badges/states.
export { catalog, type Resource, type StateOf } from "./catalog.ts";
export { type PowerState, parsePowerState, powerStates } from "./states/power.ts";
export { defineStates, type Phase, type StateEntry, stateParser, type Tone } from "./states/state.ts";
export { parseServerStatus, type ServerStatus, serverStatuses } from "./states/status.ts";
export { parseTaskState, type TaskState, taskStates } from "./states/task.ts";
export { parseVmState, type VmState, vmStates } from "./states/vm.ts";
