import type { Field } from "../../state/field.ts";
import {
  archive,
  archiveRestore,
  arrowRightLeft,
  box,
  circlePause,
  circleStop,
  hammer,
  keyRound,
  layers,
  lifeBuoy,
  moon,
  moveDiagonal,
  rotateCw,
  undo2,
  zap,
} from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { failed, gone, healthy, lost, moving, resting, unknown, waiting } from "../../state/rows.ts";
import { defineStates } from "../../state/state.ts";
import { textOf } from "../../state/untrusted.ts";
import { enStatus } from "./enServer.ts";

/**
 * The server statuses: the one word that Nova derives from a server's vm state and task state, sent as `status`.
 * Names come from nova/api/openstack/common.py, in the alphabetical order of Nova's API guide.
 */
export const serverStatuses = defineStates({
  ACTIVE: healthy(),
  BUILD: moving(hammer),
  DELETED: gone(),
  ERROR: failed,
  HARD_REBOOT: moving(zap),
  MIGRATING: moving(arrowRightLeft),
  PASSWORD: moving(keyRound),
  PAUSED: resting(circlePause),
  REBOOT: moving(rotateCw),
  REBUILD: moving(layers),
  RESCUE: waiting(lifeBuoy),
  RESIZE: moving(moveDiagonal),
  REVERT_RESIZE: moving(undo2),
  SHELVED: resting(archive),
  SHELVED_OFFLOADED: resting(box),
  SHUTOFF: resting(circleStop),
  SOFT_DELETED: waiting(archiveRestore),
  SUSPENDED: resting(moon),
  UNKNOWN: lost,
  VERIFY_RESIZE: waiting(),
  unknown,
});

/** A server status by Nova's name, or `unknown` for any other value. `UNKNOWN` is a status of Nova's own. */
export type ServerStatus = keyof typeof serverStatuses;

const parseName = stateParser(serverStatuses, {
  // Nova Diablo and Essex; Cactus; client code that misspells it
  stopped: "SHUTOFF",
  "unknown state": "UNKNOWN",
  resize_confirm: "VERIFY_RESIZE",
  resize_verify: "VERIFY_RESIZE",
  confirm_resize: "VERIFY_RESIZE",
  // vm states sent as a status (OVHcloud). It also sends tasks, such as DELETING; no status stands for them
  building: "BUILD",
  rescued: "RESCUE",
  resized: "VERIFY_RESIZE",
});

/**
 * Reads a server status in any spelling. A transitional status may be followed by its task: `BUILD(spawning)`.
 * The text `unknown`, in any case, gives Nova's `UNKNOWN`. Anything else, `null` and `undefined` included, gives
 * `"unknown"`.
 */
export function parseServerStatus(value: unknown): ServerStatus {
  const known = parseName(value);
  if (known !== "unknown") return known;
  const [, name] = /^([^(]+)\(.*\)\s*$/s.exec(textOf(value) ?? "") ?? [];
  const status = parseName(name);
  // After a status at rest, the parentheses can hold anything: ACTIVE(error) is not active.
  return serverStatuses[status].phase === "transitional" ? status : "unknown";
}

/** The status of a server, as a field. */
export const status: Field<ServerStatus> = {
  id: "status",
  keys: ["status"],
  states: serverStatuses,
  words: enStatus,
  parse: parseServerStatus,
  // nova/api/openstack/common.py maps UNKNOWN to no vm state
  withoutQuery: ["UNKNOWN"],
  // nova/api/openstack/compute/servers.py: "Only administrators may list deleted instances"
  adminQuery: ["DELETED"],
};
