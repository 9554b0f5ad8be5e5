import type { Field, ResourceField } from "../state/field.ts";
import { attempt, informativeText, property } from "../state/untrusted.ts";

/** A field as an object has it. */
export interface Reading<State extends string = string> {
  readonly source: Field<State>;
  readonly state: State | "unknown";
  /** The value as it was sent. */
  readonly value: unknown;
}

/** An object of an API, safe to read. */
export interface ApiObject {
  /** A value under a key. */
  readonly get: (key: string) => unknown;
  /** A field, under the first of its keys that is there. */
  readonly read: <State extends string>(field: ResourceField<State>) => Reading<State>;
  /** Whether a value is `true` or `false`, also as text. */
  readonly is: (key: string, value: boolean) => boolean;
  /** A value as text, or `undefined` if it says nothing. */
  readonly text: (key: string) => string | undefined;
}

/** The object inside a wrapper that holds nothing else: `{ "volume": { … } }`. Any other value is returned as it is. */
function unwrapped(sent: unknown): unknown {
  const [key, ...others] = attempt(() => Object.keys(sent ?? {})) ?? [];
  const inner = key === undefined || others.length > 0 ? undefined : property(sent, key);
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : sent;
}

/** Reads an object, alone or in the wrapper in which an API answers. */
export function apiObject(sent: unknown): ApiObject {
  const object = unwrapped(sent);
  const get = (key: string) => property(object, key);
  return {
    get,
    read: (field) => {
      // A target state is not the current state.
      const keys = field.keys.filter((key, index) => index === 0 || !key.startsWith("target_"));
      const value = keys.map(get).find((each) => each !== undefined);
      return { source: field, value, state: field.parse(value) };
    },
    is: (key, value) => {
      const sent = get(key);
      return sent === value || informativeText(sent)?.toLowerCase() === String(value);
    },
    text: (key) => informativeText(get(key)),
  };
}
