import type { Field } from "../../state/field.ts";
import {
  circleEllipsis,
  circlePause,
  circlePlay,
  circleQuestionMark,
  circleSlash,
  circleStop,
  moon,
  octagonX,
  power as powerIcon,
} from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { defineStates } from "../../state/state.ts";
import { enPower } from "./enServer.ts";

/**
 * The power states, which tell what the hypervisor sees of a server: `OS-EXT-STS:power_state`.
 * Names and codes come from nova/compute/power_state.py and its older releases.
 */
export const powerStates = defineStates({
  NOSTATE: { code: 0, tone: "neutral", phase: "indeterminate", icon: circleEllipsis },
  RUNNING: { code: 1, tone: "success", phase: "stable", icon: circlePlay },
  BLOCKED: { code: 2, tone: "neutral", phase: "stable", icon: circleSlash, droppedIn: "Folsom" },
  PAUSED: { code: 3, tone: "neutral", phase: "stable", icon: circlePause },
  SHUTDOWN: { code: 4, tone: "neutral", phase: "stable", icon: circleStop },
  SHUTOFF: { code: 5, tone: "neutral", phase: "stable", icon: circleStop, droppedIn: "Folsom" },
  CRASHED: { code: 6, tone: "error", phase: "stable", icon: octagonX, attention: true },
  SUSPENDED: { code: 7, tone: "neutral", phase: "stable", icon: moon },
  FAILED: { code: 8, tone: "error", phase: "stable", icon: octagonX, attention: true, droppedIn: "Folsom" },
  BUILDING: { code: 9, tone: "progress", phase: "transitional", icon: powerIcon, droppedIn: "Liberty" },
  unknown: { tone: "neutral", phase: "indeterminate", icon: circleQuestionMark },
});

/** A power state by Nova's name, or `unknown`. */
export type PowerState = keyof typeof powerStates;

/**
 * Reads a power state: a number, a digit string, or a name in any case.
 * Anything else, `null` and `undefined` included, gives `"unknown"`.
 */
export const parsePowerState = stateParser(powerStates, {
  // nova/objects/fields.py, InstancePowerState: notifications, diagnostics, `openstack server list --power-state`
  pending: "NOSTATE",
  // nova/compute/power_state.py, Austin to Essex
  "failed to spawn": "FAILED",
});

/** The power state of a server, as a field. */
export const power: Field<PowerState> = {
  id: "power",
  keys: ["OS-EXT-STS:power_state"],
  states: powerStates,
  words: enPower,
  parse: parsePowerState,
};
