import { isBlank, NOTHING, nonEmptyText, property, textOf } from "../state/untrusted.ts";
import type { Run } from "./runs.ts";
import { visible } from "./visible.ts";

const NUMBER = /^-?\d[\d.]*$/;
const NAME = /^[a-z\d]+([\s_-]+[a-z\d]+)*$/i;

/** A label and its language. */
export interface Label {
  readonly text: string;
  /** Set if the text is what an API sent: its direction and length are unknown. */
  readonly raw?: boolean;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
  /** The text in runs, if any of them is in another language. */
  readonly runs?: readonly Run[];
}

/** A word of a language; `undefined` if it has none. Never throws, so an incomplete locale does not break a badge. */
export function wordIn(language: object | null | undefined, table: string, key: string): string | undefined {
  const word = property(property(language, table), key);
  return typeof word === "string" && !isBlank(word) ? word : undefined;
}

/** The tag of a language, or `undefined` if it has none. */
export const langOf = (language: object | null | undefined): string | undefined =>
  nonEmptyText(property(language, "lang"));

/** The label of a state in a locale, or in English if the locale has none. `value` is what the API sent. */
export function labelOf(
  field: string,
  state: string,
  value: unknown,
  english: Readonly<Record<string, string>>,
  locale: object | null | undefined,
): Label {
  const fallback = english[state] || "";
  // One English label of the services has one word in most languages, whatever states share it.
  const word = wordIn(locale, field, state) ?? wordIn(locale, "labels", fallback);
  const lang = langOf(locale);
  const label = word
    ? { text: word, dir: nonEmptyText(property(locale, "dir")), lang }
    : // The English fallback is marked as English only if another language was requested.
      { text: fallback, lang: lang && "en" };
  return state === "unknown" ? labelOfUnknown(value, label) : label;
}

/**
 * The label of a value that is in no table. A name is made readable and marked as English, like Nova's own names. Other
 * text is shown as it was sent. A number follows the label `unknown`, because it means nothing alone. Without any text,
 * the label is `unknown`.
 */
function labelOfUnknown(value: unknown, unknown: Label): Label {
  const text = (textOf(value) || "").trim();
  if (NOTHING.test(text) || isBlank(text)) return unknown;
  if (NUMBER.test(text)) return { ...unknown, text: `${unknown.text} (${text})` };
  return NAME.test(text) ? { text: readable(text), raw: true, lang: "en" } : { text: visible(text), raw: true };
}

function readable(name: string): string {
  const words = name.replace(/[\s_-]+/g, " ");
  return (/[a-z]/.test(words) ? words : words.toLowerCase()).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
