import type { StateEntry } from "./state.ts";
import { textOf } from "./untrusted.ts";

/**
 * Makes a parser for a table of states. The parser reads state names in any case, with spaces, hyphens, underscores or
 * nothing between the words (`powering-off`, `POWERING_OFF`, `PoweringOff`), codes as numbers or text, and `aliases`,
 * spelled just as freely. Anything else gives `"unknown"`.
 */
export function stateParser<State extends string>(
  table: Readonly<Record<State, StateEntry>>,
  aliases: Readonly<Record<string, NoInfer<State>>> = {},
): (value: unknown) => State | "unknown" {
  const names = new Map<unknown, State>();
  for (const [alias, state] of Object.entries<State>(aliases)) names.set(fold(alias), state);
  // `Object.keys` is typed string[]; the keys of a table are its states. Reversed, because the last state to claim a
  // name keeps it, and UNKNOWN must win over unknown.
  for (const state of (Object.keys(table) as State[]).reverse()) {
    const { code = state } = table[state];
    for (const name of [state, fold(state), code, String(code)]) names.set(name, state);
  }

  // Exact matches are by far the most common, so only other values are folded. No state is named "?".
  return (value) => names.get(value) || names.get(fold(textOf(value) || "?")) || "unknown";
}

/** Lowercases a name and joins its words. A hyphen before a digit is a minus sign and stays: `-1` is not `1`. */
function fold(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/([a-z])[\s_-]+(?=[a-z])/g, "$1");
}
