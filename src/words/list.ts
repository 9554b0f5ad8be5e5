import { attempt } from "../state/untrusted.ts";
import type { Label } from "./label.ts";
import { labelOfRuns, mapRuns, type Run, runsOf } from "./runs.ts";

/** The full stop at the end of a text, which no separator may follow. */
const FULL_STOP = /[.。।](?=\u2069?$)/;

/** The separators of a list before its second text, its third, …, in a language. */
function separatorsOf(texts: readonly string[], lang: string | undefined): readonly string[] {
  // With an invalid tag, and in browsers from before 2021, which have no `Intl.ListFormat`, it is a semicolon.
  const parts = attempt(() => new Intl.ListFormat(lang ?? "en", { style: "narrow" }).formatToParts(texts));
  return parts?.flatMap(({ type, value }) => (type === "literal" ? [value] : [])) ?? texts.slice(1).map(() => "; ");
}

/** The runs of a list, in the language of its first text. */
function runsOfList(labels: readonly Label[]): readonly (readonly Run[])[] {
  const lang = labels[0]?.lang;
  const texts = labels.map((label) => mapRuns(label, (text) => text.replace(FULL_STOP, "")));
  const separators = separatorsOf(
    texts.map(({ text }) => text),
    lang,
  );
  return texts.map((label, index) => [
    ...(index > 0 ? [{ text: separators[index - 1] ?? "", lang }] : []),
    ...runsOf(label),
  ]);
}

/** Several texts as a list in the language of the first: `A, B`, `A und B`, `A、B`. `undefined` if there are none. */
export function listOf(labels: readonly Label[]): Label | undefined {
  const [first] = labels;
  return first && labels.length > 1 ? labelOfRuns(first.lang, runsOfList(labels).flat()) : first;
}

/** The same as the rest of a list whose first text stands before it: `, A and B`. */
export function restOfList(labels: readonly Label[]): Label {
  const first = { text: "", lang: labels[0]?.lang };
  return labelOfRuns(first.lang, runsOfList([first, ...labels]).flat());
}
