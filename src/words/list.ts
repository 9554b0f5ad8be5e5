import type { Label } from "./label.ts";
import { labelOfRuns, mapRuns, type Run, runsOf } from "./runs.ts";

/** The full stop at the end of a text, which no separator may follow. */
const FULL_STOP = /[.。।](?=\u2069?$)/;

/** What stands between the texts of a list. Never a word: after "and", the next label would be small in most languages. */
function separatorIn(lang = ""): string {
  if (/^(ja|zh)\b/i.test(lang)) return "、";
  return /^(ar|fa)\b/i.test(lang) ? "، " : ", ";
}

/** The runs of a list, in the language of its first text. */
function runsOfList(labels: readonly Label[]): readonly Run[] {
  const lang = labels[0]?.lang;
  return labels.flatMap((label, index) => [
    ...(index > 0 ? [{ text: separatorIn(lang), lang }] : []),
    ...runsOf(mapRuns(label, (text) => text.replace(FULL_STOP, ""))),
  ]);
}

/** Several texts as a list in the language of the first: `A, B`, `A、B`. `undefined` if there are none. */
export function listOf(labels: readonly Label[]): Label | undefined {
  const [first] = labels;
  return first && labels.length > 1 ? labelOfRuns(first.lang, runsOfList(labels)) : first;
}

/** The same as the rest of a list whose first text stands before it: `, A, B`. */
export function restOfList(labels: readonly Label[]): Label {
  const first = { text: "", lang: labels[0]?.lang };
  return labelOfRuns(first.lang, runsOfList([first, ...labels]));
}
