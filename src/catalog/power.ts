import {
  circleEllipsis,
  circlePause,
  circlePlay,
  circleQuestionMark,
  circleSlash,
  circleStop,
  moon,
  octagonX,
  power,
} from "./icons.ts";
import { defineStates, stateParser } from "./state.ts";

/**
 * What the hypervisor sees of a server: `OS-EXT-STS:power_state`.
 * Names and numbers are those of nova/compute/power_state.py, and of its older releases.
 */
export const powerStates = defineStates({
  NOSTATE: { value: 0, tone: "neutral", phase: "indeterminate", icon: circleEllipsis },
  RUNNING: { value: 1, tone: "success", phase: "stable", icon: circlePlay },
  BLOCKED: { value: 2, tone: "neutral", phase: "stable", icon: circleSlash, legacy: "Folsom" },
  PAUSED: { value: 3, tone: "neutral", phase: "stable", icon: circlePause },
  SHUTDOWN: { value: 4, tone: "neutral", phase: "stable", icon: circleStop },
  SHUTOFF: { value: 5, tone: "neutral", phase: "stable", icon: circleStop, legacy: "Folsom" },
  CRASHED: { value: 6, tone: "error", phase: "stable", icon: octagonX, attention: true },
  SUSPENDED: { value: 7, tone: "neutral", phase: "stable", icon: moon },
  FAILED: { value: 8, tone: "error", phase: "stable", icon: octagonX, attention: true, legacy: "Folsom" },
  BUILDING: { value: 9, tone: "progress", phase: "transitional", icon: power, legacy: "Liberty" },
  unknown: { tone: "neutral", phase: "indeterminate", icon: circleQuestionMark },
});

/** A power state by Nova's name, or `unknown`. */
export type PowerState = keyof typeof powerStates;

/**
 * Reads a power state: a number, a digit string, or a name in any case.
 * Anything else, `null` and `undefined` included, is `"unknown"`.
 */
export const parsePowerState = stateParser(powerStates, {
  // nova/objects/fields.py, InstancePowerState: notifications, diagnostics, `openstack server list --power-state`
  pending: "NOSTATE",
  // nova/compute/power_state.py, Austin to Essex
  failedtospawn: "FAILED",
});
