import { describeState } from "../src/entries/states.ts";
import { allFields, type ShownField } from "./fields.tsx";
import { languages } from "./languages.ts";
import type { ShownState } from "./states.ts";

function rowOf({ field, fullTitle }: ShownField, state: ShownState) {
  const labels = languages.map((locale) => describeState(field, state.name, { locale }).label);
  /** What it is called, for those who mistype it. */
  const names = [state.name, ...labels];
  const words = [fullTitle, state.sent, state.judged, state.note, state.meaning, ...names];
  return {
    state,
    /** Its place in the gallery: the field and the state. */
    id: `${field.id}-${state.name}`,
    names,
    /** All text in the row, for the search: also the words of every language. */
    text: words.join(" "),
  };
}

/** Every field of servers and services, with a row for each of its states. */
export const sections = allFields.map((shown) => ({ shown, rows: shown.states.map((state) => rowOf(shown, state)) }));
