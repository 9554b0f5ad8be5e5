import type { Field } from "../../state/field.ts";
import {
  archive,
  archiveRestore,
  ban,
  box,
  circleCheck,
  circlePause,
  circleQuestionMark,
  circleStop,
  hammer,
  lifeBuoy,
  moon,
  octagonX,
  triangleAlert,
} from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { defineStates } from "../../state/state.ts";
import { enVm } from "./enServer.ts";

/**
 * The vm states, Nova's own record of a server, from which it derives the status: `OS-EXT-STS:vm_state`.
 * Names and order come from nova/compute/vm_states.py.
 */
export const vmStates = defineStates({
  active: { tone: "success", phase: "stable", icon: circleCheck },
  building: { tone: "progress", phase: "transitional", icon: hammer },
  paused: { tone: "neutral", phase: "stable", icon: circlePause },
  suspended: { tone: "neutral", phase: "stable", icon: moon },
  stopped: { tone: "neutral", phase: "stable", icon: circleStop },
  rescued: { tone: "warning", phase: "stable", icon: lifeBuoy, attention: true },
  resized: { tone: "warning", phase: "stable", icon: triangleAlert, attention: true },
  "soft-delete": { tone: "warning", phase: "stable", icon: archiveRestore, attention: true },
  deleted: { tone: "neutral", phase: "terminal", icon: ban },
  error: { tone: "error", phase: "stable", icon: octagonX, attention: true },
  shelved: { tone: "neutral", phase: "stable", icon: archive },
  shelved_offloaded: { tone: "neutral", phase: "stable", icon: box },
  unknown: { tone: "neutral", phase: "indeterminate", icon: circleQuestionMark },
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
