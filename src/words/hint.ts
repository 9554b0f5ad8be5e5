import type { BadgeLocale } from "../language/service.ts";
import type { Hint } from "../resource/hints.ts";
import type { Reading } from "../resource/reading.ts";
import { type Label, labelOf } from "./label.ts";
import { phraseIn } from "./phrase.ts";

/** The label of a state as it was read, and its language. */
export const labelOfReading = ({ field, state, value }: Reading, locale: object | null | undefined): Label =>
  labelOf(field.id, state, value, field.words, locale);

/** A hint in words, and their language: English if the locale lacks them. */
export function hintIn(locale: BadgeLocale | null | undefined, hint: Hint): Label {
  const { kind, table, english, values, reading } = hint;
  if (!reading) return phraseIn(locale, table, kind, english, values);
  if (english === "{state}") return labelOfReading(reading, locale);
  const { lang } = phraseIn(locale, table, kind, english);
  // In an English phrase, the state is in English, too.
  const state = labelOfReading(reading, lang === "en" ? undefined : locale);
  return phraseIn(locale, table, kind, english, { ...values, state });
}

/**
 * A hint in words, such as "Host is down". A text of the API's in it is isolated if it or the language is written from
 * right to left.
 *
 * @param locale the language; English if omitted
 */
export const describeHint = (hint: Hint, locale?: BadgeLocale | null): string => hintIn(locale, hint).text;
