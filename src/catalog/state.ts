/** How a state is to be taken; it decides the colours. */
export type Tone = "success" | "progress" | "warning" | "error" | "neutral";

/**
 * How a state goes on; it decides the motion and how eagerly to poll.
 *
 * - `stable`: stays until someone or something acts
 * - `transitional`: will change by itself
 * - `terminal`: never changes again
 * - `indeterminate`: cannot be judged from this value
 */
export type Phase = "stable" | "transitional" | "terminal" | "indeterminate";

/** One row of a table of states: all that is known of a state except its words. */
export interface StateEntry {
  readonly tone: Tone;
  readonly phase: Phase;
  /** The icon: an SVG path to be stroked in a box of 24 × 24. */
  readonly icon: string;
  /** Set where the state waits for a person to act. */
  readonly attention?: true;
  /** The number that the API sends for the state, where it sends one. */
  readonly value?: number;
  /** The release that dropped the state: it is no longer sent. */
  readonly legacy?: string;
}

/** Checks a table of states: every row complete, and a row for `unknown`. Returns the table as it is. */
export function defineStates<State extends string>(
  table: Readonly<Record<State | "unknown", StateEntry>>,
): Readonly<Record<State | "unknown", StateEntry>> {
  return table;
}

/**
 * Makes a parser for a table of states. It takes the states' own names in any case, with spaces,
 * hyphens, underscores or nothing between the words (`powering-off`, `POWERING_OFF`, `PoweringOff`), their
 * numbers, and the `aliases`, which are written in lower case. Whatever else it is given is `unknown`.
 */
export function stateParser<State extends string>(
  table: Readonly<Record<State, StateEntry>>,
  aliases: Readonly<Record<string, NoInfer<State>>>,
): (value: unknown) => State | "unknown" {
  const names = new Map<unknown, State>(Object.entries<State>(aliases));
  // `Object.keys` is typed string[]; the keys of a table are its states. The last to take a name has it: UNKNOWN
  // comes before unknown.
  for (const state of (Object.keys(table) as State[]).reverse()) {
    const { value = state } = table[state];
    for (const name of [state, fold(state), value, String(value)]) names.set(name, state);
  }

  // As an API sends it, nearly always; else as it can be read. A question mark is no state's name.
  return (value) => names.get(value) || names.get(fold(textOf(value) || "?")) || "unknown";
}

/** A value as text, where a state can be in it, `null` included: `undefined` for objects, symbols and the like. */
export function textOf(value: unknown): string | undefined {
  return value === null || /string|number|bigint/.test(typeof value) ? String(value) : undefined;
}

/** Words with which an API says nothing. */
export const NOTHING = /^\s*(|-|n\/a|none|null|nan|unknown)\s*$/i;

/** Whether an API said nothing: `undefined`, `null`, `""`, `"-"`, `"N/A"` and the like. An object says something. */
export const saysNothing = (value: unknown): boolean => value === undefined || NOTHING.test(textOf(value) ?? "?");

/** Lower case, nothing between words. A hyphen before a digit is a minus and stays: `-1` is not `1`. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/([a-z])[\s_-]+(?=[a-z])/g, "$1");
}
