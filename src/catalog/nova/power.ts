import type { Field } from "../../state/field.ts";
import { circlePause, circlePlay, circleSlash, circleStop, moon, power as powerIcon } from "../../state/icons.ts";
import { stateParser } from "../../state/parser.ts";
import { failed, healthy, moving, resting, unclear, unknown } from "../../state/rows.ts";
import { defineStates } from "../../state/state.ts";
import { enPower } from "./enServer.ts";

/**
 * The power states, which tell what the hypervisor sees of a server: `OS-EXT-STS:power_state`.
 * Names and codes come from nova/compute/power_state.py and its older releases.
 */
export const powerStates = defineStates({
  NOSTATE: { ...unclear(), code: 0 },
  RUNNING: { ...healthy(circlePlay), code: 1 },
  BLOCKED: { ...resting(circleSlash), code: 2, droppedIn: "Folsom" },
  PAUSED: { ...resting(circlePause), code: 3 },
  SHUTDOWN: { ...resting(circleStop), code: 4 },
  SHUTOFF: { ...resting(circleStop), code: 5, droppedIn: "Folsom" },
  CRASHED: { ...failed, code: 6 },
  SUSPENDED: { ...resting(moon), code: 7 },
  FAILED: { ...failed, code: 8, droppedIn: "Folsom" },
  BUILDING: { ...moving(powerIcon), code: 9, droppedIn: "Liberty" },
  unknown,
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
