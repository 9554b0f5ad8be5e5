import type { Field } from "../state/field.ts";
import { severityOf, type Verdict } from "../state/severity.ts";
import type { StateEntry } from "../state/state.ts";
import { type ApiObject, apiObject } from "./apiObject.ts";
import { type Hint, stateHint } from "./hints.ts";
import { judgedAs, type Reading } from "./reading.ts";
import { type SlowOptions, slowHint } from "./slow.ts";
import { timeOf } from "./time.ts";

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

/** What a rule makes of the fields of a resource. */
export interface Ruling {
  /** The field to show. */
  readonly lead: Reading;
  /** Hints in words of their own, the most important first. Each field that they name has no other hint. */
  readonly hints?: readonly (Hint | false | undefined)[] | undefined;
  /** Other rows for fields that do not lead, by name. */
  readonly rows?: Readonly<Record<string, StateEntry | undefined>> | undefined;
  readonly because?: string | undefined;
  /** Whether it is changing, if its leading state does not tell. */
  readonly moving?: boolean | undefined;
  /** In percent. */
  readonly progress?: number | undefined;
}

/** The fields of a resource as an object has them. */
type Readings<Fields extends Readonly<Record<string, Field>>> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Field<infer State> ? Reading<State> : never;
};

/** What {@link defineResource} makes a summary with. */
export interface ResourceDefinition<Fields extends Readonly<Record<string, Field>>> {
  /** The fields that belong together. */
  readonly fields: Fields;
  /**
   * The field in which what was requested becomes visible first.
   * @default the first field
   */
  readonly requested?: keyof Fields & string;
  /**
   * Which field leads, and what else there is to tell. Every other field becomes a hint by itself if it waits for a
   * person, is in trouble or is changing.
   * @default the first field leads
   */
  readonly rule?: (readings: Readings<Fields>, object: ApiObject) => Ruling;
  /**
   * The fields that the rule makes less urgent than they are alone. Each has its reason and its source beside it.
   * @default none
   */
  readonly calms?: readonly (keyof Fields & string)[];
  /**
   * The keys by which an object is told from its wrapper.
   * @default those of its fields
   */
  readonly keys?: readonly string[];
  /** Reads the fields, if their keys alone do not tell them. */
  readonly read?: (object: ApiObject) => Readings<Fields>;
}

/** Where APIs say what identifies a resource, what people call it, and when it last changed. */
const IDS = ["id", "uuid", "alarm_id", "physical_resource_id", "binary"];
const NAMES = [
  "name",
  "display_name",
  "stack_name",
  "resource_name",
  "floating_ip_address",
  "hypervisor_hostname",
  "host",
];
const TIMES = [
  "updated_at",
  "updated",
  "provision_updated_at",
  "updated_time",
  "created_at",
  "created",
  "creation_time",
];

/** Whether a field that does not lead is worth a hint. */
const isTold = ({ attention, tone, phase }: StateEntry): boolean =>
  attention === true || tone === "error" || tone === "warning" || phase === "transitional";

const NO_HINTS: readonly Hint[] = [];

/**
 * Makes the function that sums up a resource.
 *
 * No urgency is lost: the summary is at least as severe as each of its fields, and asks for a person if one of them
 * does. What does not lead is a hint. Only `calms` are an exception.
 */
export function defineResource<Fields extends Readonly<Record<string, Field>>>({
  fields,
  requested,
  rule,
  calms = [],
  read,
  keys,
}: ResourceDefinition<Fields>): Summarize {
  const names: readonly string[] = Object.keys(fields);
  const list: readonly Field[] = Object.values(fields);
  const objectKeys = keys ?? list.flatMap((field) => field.keys);

  const summarize = (sent: unknown, options?: SlowOptions): Summary => {
    const object = apiObject(sent, objectKeys);
    // The cast gives each reading the name of its field.
    const readings =
      read?.(object) ??
      (Object.fromEntries(names.map((name, at) => [name, object.read(list[at] as Field)])) as Readings<Fields>);
    const all = names.map((name) => readings[name as keyof Fields] as Reading);
    const {
      lead,
      hints: own,
      rows,
      because,
      progress,
      moving: isChanging,
    } = rule?.(readings, object) ?? { lead: all[0] as Reading };

    const { tone, phase, lengthy } = lead.row;
    const isGone = phase === "terminal";
    const hints: Hint[] = [];
    let severity = severityOf(lead.row);
    let attention = lead.row.attention === true;
    let moving = isChanging ?? phase === "transitional";
    let isLengthy = lengthy;

    for (const hint of own ?? NO_HINTS) if (hint) hints.push(hint);
    for (let at = 0; at < all.length && !isGone; at += 1) {
      const sent = all[at] as Reading;
      const row = rows?.[names[at] as string] ?? sent.row;
      if (sent.field === lead.field || !isTold(row)) continue;
      if (!hints.some(({ reading }) => reading?.field === sent.field)) hints.push(stateHint(judgedAs(sent, row)));
      severity = Math.max(severity, severityOf(row));
      if (row.attention) attention = true;
      if (row.phase === "transitional" && !moving) {
        moving = true;
        isLengthy = row.lengthy;
      }
    }
    const changed = firstOf(TIMES, object.get);
    // Parsing a time takes as long as reading all the rest. An unknown one is `undefined`, and nothing is slow.
    const since = moving ? timeOf(changed) : undefined;
    const slow = moving ? slowHint(since, isLengthy === true, options) : undefined;
    if (slow) hints.push(slow);
    // Sorting keeps the order of the rule among equally urgent ones.
    hints.sort((one, other) => Number(other.urgent) - Number(one.urgent));
    // Nothing can be done about what is gone.
    attention = !isGone && (attention || hints.some(({ urgent }) => urgent));
    if (attention) severity = Math.max(severity, severityOf({ tone, phase, attention }));

    return {
      field: lead.field.id,
      state: lead.state,
      value: lead.value,
      leading: lead,
      because,
      tone,
      phase,
      attention,
      moving,
      severity,
      hints: hints.length > 0 ? hints : NO_HINTS,
      readings: all,
      progress,
      since,
      changed,
      id: firstOf(IDS, object.text),
      name: firstOf(NAMES, object.text),
    };
  };
  // Every resource has a field.
  const [first] = list as readonly [Field];
  const named = (name: keyof Fields): Field => fields[name] as Field;
  return Object.assign(summarize, {
    fields: list,
    requested: requested === undefined ? first : named(requested),
    calms: calms.map(named),
  });
}

/** The first thing that is found under any of several keys. */
function firstOf<Value>(keys: readonly string[], find: (key: string) => Value | null | undefined): Value | undefined {
  for (const key of keys) {
    const value = find(key);
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}

/** The functions that sum up a resource by one field, made once. */
const alone = new WeakMap<Field, Summarize>();

/** The function that sums up a resource by one field. */
export function summarizerOf(field: Field): Summarize {
  let summarize = alone.get(field);
  if (!summarize) {
    summarize = defineResource({ fields: { [field.id]: field } });
    alone.set(field, summarize);
  }
  return summarize;
}
