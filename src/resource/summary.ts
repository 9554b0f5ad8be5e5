import { countStates, type StatesOfList } from "../catalog/countStates.ts";
import type { Field, ResourceField } from "../catalog/field.ts";
import { rowIn } from "../catalog/rows.ts";
import { type Judgement, severityOf } from "../catalog/severity.ts";
import { attempt, informativeText, property } from "../catalog/untrusted.ts";

/** A field as an object has it. */
export interface Reading<State extends string = string> {
  readonly field: Field<State>;
  readonly state: State | "unknown";
  /** The value as it was sent. */
  readonly value: unknown;
}

/** Something to know of a resource besides its leading state. */
export interface ResourceHint {
  /** Where its words are in locales: `octavia.hints`. */
  readonly id: string;
  /** Which of them it is. */
  readonly phrase: string;
  /** The phrase in English. */
  readonly english: string;
  /** What `{text}` stands for, in the API's words. */
  readonly text?: string | undefined;
  /** The state that `{state}` stands for. */
  readonly reading?: Reading | undefined;
  /** Whether a person has to act. */
  readonly urgent?: boolean | undefined;
}

/** A resource summed up: its leading state, how urgent it is, and its hints. */
export interface ResourceSummary extends Judgement {
  /** The id of the field of the leading state: `octavia.operating`. */
  readonly field: string;
  readonly state: string;
  /** The leading state as it was sent. */
  readonly value: unknown;
  /** A rank to sort by, from 6 (an error) to 0 (gone). */
  readonly severity: number;
  /** The most important hint first. */
  readonly hints: readonly ResourceHint[];
  /** The field of the leading state, with which it is drawn. */
  readonly source: Field;
  /** What identifies the resource, and what people call it, if its API says so. */
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** Sums up a resource, as an API sent it. Takes any value and never throws. */
export type Summarize = (object: unknown) => ResourceSummary;

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

/** The object in an answer that has nothing else: `{ "volume": { … } }`. Any other value is returned as it is. */
function unwrapped(sent: unknown): unknown {
  const [key, ...others] = attempt(() => Object.keys(sent ?? {})) ?? [];
  const inner = key === undefined || others.length > 0 ? undefined : property(sent, key);
  return typeof inner === "object" && inner !== null && !Array.isArray(inner) ? inner : sent;
}

/** Reads an object, alone or in the wrapper in which an API answers. */
function apiObject(sent: unknown): ApiObject {
  const object = unwrapped(sent);
  const get = (key: string) => property(object, key);
  return {
    get,
    read: (field) => {
      // Where a state is going is not where it is.
      const keys = field.keys.filter((key, index) => index === 0 || !key.startsWith("target_"));
      const value = keys.map(get).find((each) => each !== undefined);
      return { field, value, state: field.parse(value) };
    },
    is: (key, value) => {
      const sent = get(key);
      return sent === value || informativeText(sent)?.toLowerCase() === String(value);
    },
    text: (key) => informativeText(get(key)),
  };
}

/** The summary of a leading state with its hints. A hint that is urgent makes the whole urgent, unless it is gone. */
export function summaryOf({ field, state, value }: Reading, hints: readonly ResourceHint[] = []): ResourceSummary {
  const { tone, phase, attention: own } = rowIn(field.states, state);
  const attention = phase !== "terminal" && (own === true || hints.some(({ urgent }) => urgent));
  const severity = severityOf({ tone, phase, attention });
  return { field: field.id, state, value, tone, phase, attention, severity, hints, source: field };
}

/** Where APIs say what identifies a resource, and what people call it. */
const IDS = ["id", "uuid", "alarm_id", "physical_resource_id", "binary"];
const NAMES = ["name", "stack_name", "resource_name", "host"];

/** Makes the function that sums up a resource from the rule for its fields. */
export const summarizer =
  (rule: (object: ApiObject) => ResourceSummary): Summarize =>
  (sent) => {
    const object = apiObject(sent);
    const [id, name] = [IDS, NAMES].map((keys) => keys.map(object.text).find(Boolean));
    return { ...rule(object), id: id ?? name, name };
  };

/**
 * Sums up a resource by one field. For the resources whose fields belong together, services have functions of their own,
 * such as `summarizeLoadBalancer`.
 *
 * @param object as an API sent it. Without the field, the state is `unknown`.
 */
export const summarize = (field: ResourceField, object: unknown): ResourceSummary =>
  summarizer((own) => summaryOf(own.read(field)))(object);

/** The row of a leading state, which is less urgent than a resource with an urgent hint. */
const rowOfSummary = ({ source, state }: ResourceSummary): Judgement => rowIn(source.states, state);

/** A leading state, how urgent it is, and how many resources it leads. */
export type ResourceCount = Pick<ResourceSummary, "field" | "state" | "source"> &
  Judgement & { readonly count: number };

/** Counts a list by leading state, with the function that sums up one. What is not a list counts as empty. */
export const summarizeAll = (
  list: readonly unknown[] | null | undefined,
  summarizeOne: Summarize,
): StatesOfList<ResourceSummary> => countStates(list, summarizeOne, rowOfSummary);
