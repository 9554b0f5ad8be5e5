import { type Field, isSwitch } from "../state/field.ts";
import { resting } from "../state/rows.ts";
import { severityOf } from "../state/severity.ts";
import type { StateEntry } from "../state/state.ts";
import { type ApiObject, apiObject } from "./apiObject.ts";
import { type Hint, stateHint } from "./hints.ts";
import { identityOf } from "./identity.ts";
import { judgedAs, type Reading } from "./reading.ts";
import { type SlowOptions, slowHint } from "./slow.ts";
import type { Summarize, Summary } from "./summary.ts";
import { timeOf } from "./time.ts";

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

type Fields = Readonly<Record<string, Field>>;

/** The fields of a resource as an object has them. */
type Readings<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer State> ? Reading<State> : never;
};

/** What {@link defineResource} makes a summary with. */
export interface ResourceDefinition<F extends Fields> {
  /** The fields that belong together. */
  readonly fields: F;
  /**
   * The field in which what was requested becomes visible first.
   * @default the first field
   */
  readonly requested?: keyof F & string;
  /**
   * Which field leads, and what else there is to tell. Every other field becomes a hint by itself if it waits for a
   * person, is in trouble or is changing.
   * @default the first field leads
   */
  readonly rule?: (readings: Readings<F>, object: ApiObject) => Ruling;
  /**
   * The fields that the rule makes less urgent than they are alone. Each has its reason and its source beside it.
   * @default none
   */
  readonly calms?: readonly (keyof F & string)[];
  /**
   * The keys by which an object is told from its wrapper.
   * @default those of its fields
   */
  readonly keys?: readonly string[];
  /** Reads the fields, if their keys alone do not tell them. */
  readonly read?: (object: ApiObject) => Readings<F>;
}

/** Green, but beside a switch that nobody understands. */
const NOT_TOLD = resting();

/** Whether a switch was sent, and is not understood. */
const isUnclear = ({ field, state, value }: Reading): boolean =>
  state === "unknown" && value !== undefined && isSwitch(field);

/** Whether a field that does not lead is worth a hint. */
const isTold = ({ attention, tone, phase }: StateEntry): boolean =>
  attention === true || tone === "error" || tone === "warning" || phase === "transitional";

const isMoving = ({ phase }: StateEntry): boolean => phase === "transitional";

/**
 * Makes the function that sums up a resource.
 *
 * No urgency is lost: the summary is at least as severe as each of its fields, and asks for a person if one of them
 * does. What does not lead is a hint. Only `calms` are an exception.
 */
export function defineResource<F extends Fields>(definition: ResourceDefinition<F>): Summarize {
  const { fields, calms = [], keys = Object.values<Field>(fields).flatMap((field) => field.keys) } = definition;
  // `Object.keys` is typed string[]; the keys are the fields' names, and every resource has a field.
  const names = Object.keys(fields) as unknown as readonly [keyof F & string, ...(keyof F & string)[]];
  // For a generic type, TypeScript can't tell that every name has a field, and every field a reading.
  const fieldOf = (name: keyof F) => fields[name] as Field;
  const readingIn = (readings: Readings<F>, name: keyof F) => readings[name] as Reading;
  const {
    requested = names[0],
    rule = (readings): Ruling => ({ lead: readingIn(readings, names[0]) }),
    read = (object: ApiObject) =>
      // Each reading has the name of its field.
      Object.fromEntries(names.map((name) => [name, object.read(fieldOf(name))])) as Readings<F>,
  } = definition;

  const summarize = (sent: unknown, options?: SlowOptions): Summary => {
    const object = apiObject(sent, keys);
    const readings = read(object);
    const all = names.map((name) => readingIn(readings, name));
    const { lead: chosen, hints: own = [], rows, because, progress, moving: isChanging } = rule(readings, object);
    const leading = chosen.row.tone === "success" && all.some(isUnclear) ? judgedAs(chosen, NOT_TOLD) : chosen;
    const { tone, phase } = leading.row;

    // Nothing can be done about what is gone.
    const isGone = phase === "terminal";
    const others: Reading[] = [];
    for (const name of isGone ? [] : names) {
      const reading = readingIn(readings, name);
      const row = rows?.[name] ?? reading.row;
      if (reading.field !== leading.field && isTold(row)) others.push(judgedAs(reading, row));
    }

    const mover = (isChanging ?? isMoving(leading.row)) ? leading : others.find(({ row }) => isMoving(row));
    const { id, name, changed } = identityOf(object);
    // Parsing a time takes as long as reading all the rest. An unknown one is `undefined`, and nothing is slow.
    const since = mover && timeOf(changed);

    const hints: Hint[] = [];
    for (const hint of own) if (hint) hints.push(hint);
    for (const other of others)
      if (!hints.some(({ reading }) => reading?.field === other.field)) hints.push(stateHint(other));
    const slow = mover && slowHint(since, mover.row.lengthy === true, options);
    if (slow) hints.push(slow);
    // Sorting keeps the order of the rule among equally urgent ones.
    if (hints.length > 1) hints.sort((one, other) => Number(other.urgent) - Number(one.urgent));

    const attention =
      !isGone &&
      (leading.row.attention === true || others.some(({ row }) => row.attention) || hints.some(({ urgent }) => urgent));
    let severity = severityOf({ tone, phase, attention });
    for (const { row } of others) severity = Math.max(severity, severityOf(row));

    return {
      field: leading.field.id,
      state: leading.state,
      value: leading.value,
      leading,
      because,
      tone,
      phase,
      attention,
      moving: mover !== undefined,
      severity,
      hints,
      readings: all,
      progress,
      since,
      changed,
      id,
      name,
    };
  };
  return Object.assign(summarize, {
    fields: names.map(fieldOf),
    requested: fieldOf(requested),
    calms: calms.map(fieldOf),
  });
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
