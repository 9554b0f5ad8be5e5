import { powerStates } from "./power.ts";
import { serverStatuses } from "./status.ts";
import { taskStates } from "./task.ts";
import { vmStates } from "./vm.ts";

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
