import { power } from "./power.ts";
import { status } from "./status.ts";
import { task } from "./task.ts";
import { vm } from "./vm.ts";

/** The fields of a server that hold a state, by name: `serverFields.power`. */
export const serverFields = { status, task, vm, power };
