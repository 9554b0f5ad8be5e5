import { informativeText } from "../state/untrusted.ts";
import type { ApiObject } from "./apiObject.ts";

const OFF = /^(false|down|off|disabled|0)$/i;
const ON = /^(true|up|on|enabled|1)$/i;

/**
 * Whether a switch is off, in any spelling of its value: a boolean, the command line's `UP` and `DOWN`, a digit.
 * `undefined` if it was not sent or is not understood.
 */
export function isOff(object: ApiObject, key: string): boolean | undefined {
  const sent = object.get(key);
  const text = typeof sent === "boolean" ? String(sent) : (informativeText(sent) ?? "");
  return OFF.test(text) || (ON.test(text) ? false : undefined);
}
