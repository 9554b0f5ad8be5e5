import type { Field } from "../../state/field.ts";
import {
  archive,
  archiveRestore,
  arrowRightLeft,
  ban,
  box,
  circleCheck,
  circlePause,
  circleQuestionMark,
  circleStop,
  cloudOff,
  hammer,
  keyRound,
  layers,
  lifeBuoy,
  moon,
  moveDiagonal,
  octagonX,
  rotateCw,
  triangleAlert,
  undo2,
  zap,
} from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { defineStates } from "../../state/state.ts";
import { textOf } from "../../state/untrusted.ts";
import { enStatus } from "./enServer.ts";

/**
 * The server statuses: the one word that Nova derives from a server's vm state and task state, sent as `status`.
 * Names come from nova/api/openstack/common.py, in the alphabetical order of Nova's API guide.
 */
export const serverStatuses = defineStates({
  ACTIVE: { tone: "success", phase: "stable", icon: circleCheck },
  BUILD: { tone: "progress", phase: "transitional", icon: hammer },
  DELETED: { tone: "neutral", phase: "terminal", icon: ban },
  ERROR: { tone: "error", phase: "stable", icon: octagonX, attention: true },
  HARD_REBOOT: { tone: "progress", phase: "transitional", icon: zap },
  MIGRATING: { tone: "progress", phase: "transitional", icon: arrowRightLeft },
  PASSWORD: { tone: "progress", phase: "transitional", icon: keyRound },
  PAUSED: { tone: "neutral", phase: "stable", icon: circlePause },
  REBOOT: { tone: "progress", phase: "transitional", icon: rotateCw },
  REBUILD: { tone: "progress", phase: "transitional", icon: layers },
  RESCUE: { tone: "warning", phase: "stable", icon: lifeBuoy, attention: true },
  RESIZE: { tone: "progress", phase: "transitional", icon: moveDiagonal },
  REVERT_RESIZE: { tone: "progress", phase: "transitional", icon: undo2 },
  SHELVED: { tone: "neutral", phase: "stable", icon: archive },
  SHELVED_OFFLOADED: { tone: "neutral", phase: "stable", icon: box },
  SHUTOFF: { tone: "neutral", phase: "stable", icon: circleStop },
  SOFT_DELETED: { tone: "warning", phase: "stable", icon: archiveRestore, attention: true },
  SUSPENDED: { tone: "neutral", phase: "stable", icon: moon },
  UNKNOWN: { tone: "warning", phase: "indeterminate", icon: cloudOff, attention: true },
  VERIFY_RESIZE: { tone: "warning", phase: "stable", icon: triangleAlert, attention: true },
  unknown: { tone: "neutral", phase: "indeterminate", icon: circleQuestionMark },
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
