import type { Field } from "../../state/field.ts";
import { archive, archiveRestore, box, circlePause, circleStop, hammer, lifeBuoy, moon } from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { failed, gone, healthy, moving, resting, unknown, waiting } from "../../state/rows.ts";
import { defineStates } from "../../state/state.ts";
import { enVm } from "./enServer.ts";

/**
 * The vm states, Nova's own record of a server, from which it derives the status: `OS-EXT-STS:vm_state`.
 * Names and order come from nova/compute/vm_states.py.
 */
export const vmStates = defineStates({
  active: healthy(),
  building: moving(hammer),
  paused: resting(circlePause),
  suspended: resting(moon),
  stopped: resting(circleStop),
  rescued: waiting(lifeBuoy),
  resized: waiting(),
  "soft-delete": waiting(archiveRestore),
  deleted: gone(),
  error: failed,
  shelved: resting(archive),
  shelved_offloaded: resting(box),
  unknown,
});

/** A vm state by Nova's name, or `unknown`. */
export type VmState = keyof typeof vmStates;

/** Reads a vm state in any spelling. Anything else, `null` and `undefined` included, gives `"unknown"`. */
export const parseVmState = stateParser(vmStates, {
  // Diablo and Essex. Their migrating, rebuilding and resizing are left out: they hide the server's previous state
  shutoff: "stopped",
  // os-simple-tenant-usage, for a server that has ended
  terminated: "deleted",
  // the status SOFT_DELETED sent as the vm state (Launchpad bug 1506177)
  soft_deleted: "soft-delete",
});

/** The vm state of a server, as a field. */
export const vm: Field<VmState> = {
  id: "vm",
  keys: ["OS-EXT-STS:vm_state"],
  states: vmStates,
  words: enVm,
  parse: parseVmState,
};
