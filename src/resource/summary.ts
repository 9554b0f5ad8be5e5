import type { Field, ResourceField } from "../state/field.ts";
import { rowIn } from "../state/rows.ts";
import { type Judgement, severityOf } from "../state/severity.ts";
import { type ApiObject, apiObject, type Reading } from "./apiObject.ts";
import { type CountOf, countStates, type StatesOfList } from "./countStates.ts";

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

/**
 * The summary of a leading state with its hints. An urgent hint makes the whole resource urgent, unless the resource is
 * gone.
 */
export function summaryOf({ source, state, value }: Reading, hints: readonly ResourceHint[] = []): ResourceSummary {
  const { tone, phase, attention: own } = rowIn(source.states, state);
  const attention = phase !== "terminal" && (own === true || hints.some(({ urgent }) => urgent));
  const severity = severityOf({ tone, phase, attention });
  return { field: source.id, state, value, tone, phase, attention, severity, hints, source };
}

/** Where APIs say what identifies a resource, and what people call it. */
const IDS = ["id", "uuid", "alarm_id", "physical_resource_id", "binary"];
const NAMES = ["name", "stack_name", "resource_name", "floating_ip_address", "hypervisor_hostname", "host"];

/** Makes the function that sums up a resource from the rule for its fields. */
export const summarizer =
  (rule: (object: ApiObject) => ResourceSummary): Summarize =>
  (sent) => {
    const object = apiObject(sent);
    const [id, name] = [IDS, NAMES].map((keys) => keys.map(object.text).find(Boolean));
    return { ...rule(object), id: id ?? name, name };
  };

/**
 * Sums up a resource by one field. For the resources whose fields belong together, services have functions of their
 * own, such as `summarizeLoadBalancer`.
 *
 * @param object as an API sent it. Without the field, the state is `unknown`.
 */
export const summarize = (field: ResourceField, object: unknown): ResourceSummary =>
  summarizer((own) => summaryOf(own.read(field)))(object);

/** The judgment of the leading state alone, without that of the hints. */
const rowOfSummary = ({ source, state }: ResourceSummary): Judgement => rowIn(source.states, state);

/** A leading state, how urgent it is, and how many resources it leads. */
export type ResourceCount = CountOf<ResourceSummary>;

/** Counts a list by leading state, with the function that sums up one. What is not a list counts as empty. */
export const summarizeAll = (
  list: readonly unknown[] | null | undefined,
  summarizeOne: Summarize,
): StatesOfList<ResourceCount> => countStates(list, summarizeOne, rowOfSummary);
