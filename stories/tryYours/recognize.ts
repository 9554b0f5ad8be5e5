import { readServer } from "../../src/entries/states.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.tsx";

/** An object of JSON. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Keys that Nova alone sends, whatever else is in the object. */
const NOVAS = /^(OS-EXT-[A-Z-]+:|OS-SRV-USG:|os-extended-(status|volumes|availability-zone):|OS_EXT_STS_|vm_?state$)/i;

const withWrapper = (wrapper: string): readonly Kind[] => kinds.filter(({ wrappers }) => wrappers.includes(wrapper));

/** Whether a known resource, or a list of them, comes in such a wrapper. */
export const isWrapper = (key: string): boolean => key === "servers" || withWrapper(key).length > 0;

/**
 * What a value is: a server, another resource, or neither. Both have a state to show, even if it is null.
 *
 * @param wrapper what the value was in, if anything. One that two resources share leaves the decision to the keys.
 */
export function recognize(value: unknown, wrapper?: string): Kind | "server" | undefined {
  if (!isObject(value)) return undefined;
  if (!Object.keys(value).some((key) => NOVAS.test(key))) {
    const candidates = wrapper === undefined ? kinds : withWrapper(wrapper);
    const [only, ...others] = wrapper === undefined ? [] : candidates;
    const kind = candidates.find(({ keys }) => keys.some((key) => hasAll(value, [key].flat())));
    const known = kind ?? (others.length === 0 ? only : undefined);
    if (known && isSent(value, known)) return known;
    if (candidates.length > 0 && wrapper !== undefined) return undefined;
  }
  return hasServerState(value) ? "server" : undefined;
}

/** Whether any field of a resource is there, under its API's own keys. */
const isSent = (object: Json, { summarize }: Kind): boolean =>
  summarize(object).readings.some(({ field, value }) => value !== undefined && (field.keys[0] ?? "") in object);

const hasAll = (object: Json, keys: readonly string[]): boolean => keys.every((key) => object[key] !== undefined);

const hasServerState = (object: Json): boolean => {
  const [key = "", ...others] = Object.keys(object);
  // `{ "volume": { … } }` is no server, though its status would do for one.
  if (others.length === 0 && isWrapper(key)) return false;
  return Object.values(readServer(object).sent).some((sent) => sent !== undefined);
};
