import type { StateEntry } from "./state.ts";
import { textOf } from "./untrusted.ts";

/**
 * Makes a parser for a table of states. It reads the states' names in any case, with spaces, hyphens, underscores or
 * nothing between the words (`powering-off`, `POWERING_OFF`, `PoweringOff`), their codes as numbers or text, and
 * `aliases`, which can be spelled just as freely. Anything else is `"unknown"`.
 */
export function stateParser<State extends string>(
  table: Readonly<Record<State, StateEntry>>,
  aliases: Readonly<Record<string, NoInfer<State>>>,
): (value: unknown) => State | "unknown" {
  const names = new Map<unknown, State>();
  for (const [alias, state] of Object.entries<State>(aliases)) names.set(fold(alias), state);
  // `Object.keys` is typed string[]; the keys of a table are its states. The last to take a name has it: UNKNOWN
  // comes before unknown.
  for (const state of (Object.keys(table) as State[]).reverse()) {
    const { code = state } = table[state];
    for (const name of [state, fold(state), code, String(code)]) names.set(name, state);
  }

  // Exact matches are by far the most frequent, so only the rest is folded. A question mark is no state's name.
  return (value) => names.get(value) || names.get(fold(textOf(value) || "?")) || "unknown";
}

/** Lower case, nothing between words. A hyphen before a digit is a minus sign and stays: `-1` is not `1`. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/([a-z])[\s_-]+(?=[a-z])/g, "$1");
}
