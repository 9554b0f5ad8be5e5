import { powerStates } from "./power.ts";
import { serverStatuses } from "./status.ts";
import { taskStates } from "./task.ts";
import { vmStates } from "./vm.ts";

/** The table of states for each field of a server. */
export const catalog = {
  power: powerStates,
  task: taskStates,
  vm: vmStates,
  status: serverStatuses,
};

/** A field of a server that holds a state: `power`, `task`, `vm` or `status`. */
export type ServerField = keyof typeof catalog;

/** The state names of a field, `unknown` included. */
export type StateOf<F extends ServerField> = keyof (typeof catalog)[F];
