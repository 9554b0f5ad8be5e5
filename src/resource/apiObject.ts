import type { Field } from "../state/field.ts";
import { attempt, informativeText, property, switchOf } from "../state/untrusted.ts";
import { type Reading, readingOf } from "./reading.ts";

/** An object of an API, safe to read. */
export interface ApiObject {
  /** A value under a key, in any of its spellings. */
  readonly get: (key: string) => unknown;
  /** A field, under the first of its keys or of other keys that is there. */
  readonly read: <State extends string>(field: Field<State>, others?: readonly string[]) => Reading<State>;
  /** Whether a switch is on, in any spelling. `undefined` if it was not sent or is not understood. */
  readonly isOn: (key: string) => boolean | undefined;
  /** A value as text, or `undefined` if it says nothing. */
  readonly text: (key: string) => string | undefined;
}

/** What an object can be wrapped in beside other keys: an API's answer, a notification, a tree of statuses. */
const WRAPPERS = ["server", "payload", "nova_object.data", "statuses"];
/** A notification holds an envelope, which holds an object. */
const DEPTH = 3;

/** Takes an object out of its wrappers: `{ "volume": { … } }`. Any other value is returned as it is. */
function unwrap(sent: unknown, keys: readonly string[]): unknown {
  let object = sent;
  for (let depth = 0; depth < DEPTH && !keys.some((key) => property(object, key) !== undefined); depth += 1) {
    const inner = innerOf(object);
    if (inner === undefined) break;
    object = inner;
  }
  return object;
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);

function innerOf(object: unknown): unknown {
  const names = isObject(object) ? (attempt(() => Object.keys(object as object)) ?? []) : [];
  const name = WRAPPERS.find((wrapper) => names.includes(wrapper)) ?? (names.length === 1 ? names[0] : undefined);
  const inner = name === undefined ? undefined : property(object, name);
  return isObject(inner) ? inner : undefined;
}

const spellings = new Map<string, readonly string[]>();

/**
 * The spellings of a key: the API's, openstacksdk's for a boolean (`is_maintenance`), and that of the columns of the
 * command line (`Provision State`).
 */
function spellingsOf(key: string): readonly string[] {
  let all = spellings.get(key);
  if (!all) {
    const column = key.replace(/_/g, " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
    all = [key, `is_${key}`, column];
    spellings.set(key, all);
  }
  return all;
}

/**
 * Reads an object, alone or in the wrapper in which an API answers.
 *
 * @param keys the keys by which it is told from its wrapper
 */
export function apiObject(sent: unknown, keys: readonly string[]): ApiObject {
  const object = unwrap(sent, keys);
  const find = (names: readonly string[]) => {
    for (const name of names) {
      const value = property(object, name);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const get = (key: string) => find(spellingsOf(key));
  return {
    get,
    read: (field, others = []) => {
      let sent = find(field.keys);
      if (sent === undefined) sent = find(others);
      for (const key of field.keys) if (sent === undefined) sent = get(key);
      return readingOf(field, sent);
    },
    isOn: (key) => switchOf(get(key)),
    text: (key) => informativeText(get(key)),
  };
}
