import type { Field } from "../state/field.ts";
import type { StateEntry } from "../state/state.ts";
import type { Reading } from "./apiObject.ts";
import type { ResourceHint } from "./summary.ts";

/** Fields with a different row for one state. Kept, because badges are cached by field object. */
const varied = new Map<string, Field>();

/** The same state, with another row because of what else the object says. */
export function judgedAs({ source, state, value }: Reading, row: StateEntry): Reading {
  const key = [source.id, state, row.tone, row.phase, row.attention, row.icon].join("\n");
  let own = varied.get(key);
  if (!own) {
    own = { ...source, states: { ...source.states, [state]: row } };
    varied.set(key, own);
  }
  return { source: own, state, value };
}

/**
 * Makes the hints of a service.
 *
 * @param id where their words are in locales: `octavia.hints`
 * @param words the phrases in English, with `{text}` and `{state}` for what is filled in
 */
export const hintsOf =
  <Phrase extends string>(id: string, words: Readonly<Record<Phrase, string>>) =>
  (phrase: Phrase, more: Pick<ResourceHint, "text" | "reading" | "urgent"> = {}): ResourceHint => ({
    id,
    phrase,
    english: words[phrase],
    ...more,
  });

/** A list without what is false or missing. */
export const listed = <Item>(...items: readonly (Item | false | null | undefined | "")[]): readonly Item[] =>
  items.filter((item): item is Item => Boolean(item));
