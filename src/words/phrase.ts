import type { Plural } from "../resource/hints.ts";
import { attempt, nonEmptyText, property } from "../state/untrusted.ts";
import { type Label, langOf } from "./label.ts";
import { numberIn, percentIn } from "./number.ts";
import { visibleIn } from "./visible.ts";

/** What the placeholders of a phrase stand for. `percent` is a percentage, other numbers are counts. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A phrase with its placeholders filled in, and its language: English if the locale lacks it. A count picks the plural
 * form. Numbers come in the language's digits, texts in their own direction.
 *
 * @param table where it is in locales: `server`, `octavia.hints`
 */
export function phraseIn(
  locale: object | null | undefined,
  table: string,
  phrase: string,
  english: string | Plural,
  values: Values = {},
): Label {
  const asked = langOf(locale);
  const count = Object.values(values).find((value) => typeof value === "number");
  const own = formOf(property(property(locale, table), phrase), count, asked);
  const lang = own ? asked : asked && "en";
  const words = own ?? formOf(english, count, "en") ?? "";
  return { text: fillIn(words, values, lang), lang };
}

/**
 * Makes the function for phrases of those about whole servers, which serve for every other resource, too.
 *
 * @param english the phrases in English
 */
export const serverPhrases =
  <Phrase extends string>(english: Readonly<Record<Phrase, string | Plural>>) =>
  (locale: object | null | undefined, phrase: Phrase, values?: Values): Label =>
    phraseIn(locale, "server", phrase, english[phrase], values);

/** A phrase with its placeholders filled in. */
const fillIn = (words: string, values: Values, lang: string | undefined): string =>
  words.replace(/\{(\w+)\}/g, (placeholder, name) => {
    const value = Object.keys(values).includes(name) ? values[name] : placeholder;
    if (typeof value !== "number") return visibleIn(words, String(value));
    return name === "percent" ? percentIn(lang, value) : numberIn(lang, value);
  });

/** The text of a phrase, in its plural form for a number if it has several. `undefined` if it is blank or missing. */
function formOf(phrase: unknown, count: number | undefined, lang: string | undefined): string | undefined {
  if (typeof phrase !== "object") return nonEmptyText(phrase);
  // With an invalid tag there is no category, and the general form serves.
  const category = attempt(() => new Intl.PluralRules(lang).select(count ?? 0));
  return nonEmptyText(property(phrase, category ?? "other") ?? property(phrase, "other"));
}
