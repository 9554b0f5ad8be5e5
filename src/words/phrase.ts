import type { Plural } from "../resource/hints.ts";
import { attempt, nonEmptyText, property } from "../state/untrusted.ts";
import { type Label, langOf } from "./label.ts";
import { numberIn, percentIn } from "./number.ts";
import { labelOfRuns, mapRuns, type Run, runsOf } from "./runs.ts";
import { visibleIn } from "./visible.ts";

/** What the placeholders of a phrase stand for. `percent` is a percentage, other numbers are counts. */
export type Values = Readonly<Record<string, string | number | Label>>;

/**
 * The languages of texts from outside. OpenStack writes its messages in English. A name is in none, so it breaks no run.
 * Others are people's, in any language.
 */
const LANGUAGES: Readonly<Record<string, string | undefined>> = { message: "en", name: undefined };

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
  return fillIn(words, values, lang);
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

/** A phrase with its placeholders filled in. What nobody gave stays as it is. */
function fillIn(words: string, values: Values, lang: string | undefined): Label {
  // Every second part is the name of a placeholder.
  const runs = words.split(/\{(\w+)\}/).map((part, index): Run | readonly Run[] => {
    if (index % 2 === 0) return { text: part };
    if (!Object.keys(values).includes(part)) return { text: `{${part}}` };
    const value = values[part];
    if (typeof value === "number") return { text: part === "percent" ? percentIn(lang, value) : numberIn(lang, value) };
    if (typeof value === "object") return runsOf(mapRuns(value, (text) => visibleIn(words, text)));
    return { text: visibleIn(words, String(value)), lang: lang && (part in LANGUAGES ? LANGUAGES[part] : "") };
  });
  return labelOfRuns(lang, runs.flat());
}

/** The text of a phrase, in its plural form for a number if it has several. `undefined` if it is blank or missing. */
function formOf(phrase: unknown, count: number | undefined, lang: string | undefined): string | undefined {
  if (typeof phrase !== "object") return nonEmptyText(phrase);
  // With an invalid tag there is no category. No form is called "undefined", so the general form serves.
  const category = attempt(() => new Intl.PluralRules(lang).select(count ?? 0));
  return nonEmptyText(property(phrase, String(category)) ?? property(phrase, "other"));
}
