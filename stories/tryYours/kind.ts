import type { ReactElement } from "react";
import type { Summarize } from "../../src/entries/services.ts";

// An API can send anything, and badges accept anything.
export type Sent = string | number | boolean | null | undefined;

/** A resource that can be pasted. */
export interface Kind {
  /** What to call it, such as "Load balancer". */
  readonly name: string;
  /** What its API puts one or a list of them in: `volume`, `volumes`. */
  readonly wrappers: readonly string[];
  /** The keys that tell it from everything else, servers above all: each key, or all keys of a group. */
  readonly keys: readonly (string | readonly string[])[];
  readonly summarize: Summarize;
  /** The badge of the resource as a whole, or else the badge of its field, which takes the leading value. */
  readonly badge: (object: object, value: Sent) => ReactElement;
}
