import type { Field } from "../state/field.ts";
import type { Verdict } from "../state/severity.ts";
import type { Hint } from "./hints.ts";
import type { Reading } from "./reading.ts";
import type { SlowOptions } from "./slow.ts";

/** A resource summed up: its leading state, how urgent the whole is, and its hints. */
export interface Summary extends Verdict {
  /** The id of the field of the leading state: `octavia.operating`, or `task` of a server. */
  readonly field: string;
  readonly state: string;
  /** The leading state as it was sent, or as it was derived if it was not sent. */
  readonly value: unknown;
  readonly leading: Reading;
  /** Why it leads, if its resource gives reasons: the name of a sentence in meanings. */
  readonly because?: string | undefined;
  /** Whether a person has to act, because of any of its fields or hints. */
  readonly attention: boolean;
  /** The most important hint first. */
  readonly hints: readonly Hint[];
  /** Every field, as it was sent. */
  readonly readings: readonly Reading[];
  /** How much of the change is done, in percent from 1 to 100, if the API says so. */
  readonly progress?: number | undefined;
  /** While it is moving: when the API recorded the last change, in milliseconds since 1970. */
  readonly since?: number | undefined;
  /** The time of the last change, as it was sent. */
  readonly changed?: unknown;
  /** What identifies the resource, and what people call it, if its API says so. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Sums up a resource, as an API sent it. Takes any value and never throws. */
export interface Summarize {
  (object: unknown, options?: SlowOptions | undefined): Summary;
  /** Its fields. */
  readonly fields: readonly Field[];
  /** The field in which what was requested becomes visible first. */
  readonly requested: Field;
  /** The fields that the rule may calm: beside another field, they are less urgent than alone. */
  readonly calms: readonly Field[];
}
