import { powerStates } from "./states/power.ts";
import { serverStatuses } from "./states/status.ts";
import { taskStates } from "./states/task.ts";
import { vmStates } from "./states/vm.ts";

/** Every table of states under the name of its resource. */
export const catalog = {
  power: powerStates,
  task: taskStates,
  vm: vmStates,
  status: serverStatuses,
};

/** What a state is a state of: `power`, `task`, `vm` or `status`. */
export type Resource = keyof typeof catalog;

/** The states of a resource. */
export type StateOf<R extends Resource> = keyof (typeof catalog)[R];
