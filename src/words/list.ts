import { attempt } from "../state/untrusted.ts";
import type { Label } from "./label.ts";

/** The full stop at the end of a text, which no separator may follow. */
const FULL_STOP = /[.。।](?=\u2069?$)/;

/**
 * Several texts as a list in the language of the first: `A, B`, `A und B`, `A、B`. With an invalid tag, and in browsers
 * from before 2021, which have no `Intl.ListFormat`, the separator is a semicolon. `undefined` if there are none.
 */
export function listOf(labels: readonly Label[]): Label | undefined {
  const [first] = labels;
  if (!first || labels.length < 2) return first;
  const texts = labels.map(({ text }) => text.replace(FULL_STOP, ""));
  const list = attempt(() => new Intl.ListFormat(first.lang ?? "en", { style: "narrow" }).format(texts));
  return { text: list ?? texts.join("; "), lang: first.lang };
}
