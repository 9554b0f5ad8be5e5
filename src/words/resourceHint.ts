import type { BadgeLocale } from "../language/service.ts";
import type { ResourceHint } from "../resource/summary.ts";
import { type Label, labelOf, langOf, wordIn } from "./label.ts";
import { fillIn } from "./phrase.ts";

/** A hint of a resource in words, and their language: English if the locale lacks them. */
export function resourceHintIn(locale: BadgeLocale | null | undefined, hint: ResourceHint): Label {
  const { id, phrase, english, text = "", reading } = hint;
  const asked = langOf(locale);
  const own = wordIn(locale, id, phrase);
  const lang = own ? asked : asked && "en";
  const state = reading
    ? labelOf(reading.source.id, reading.state, reading.value, reading.source.words, own ? locale : undefined).text
    : "";
  return { text: fillIn(own ?? english, { text, state }, lang), lang };
}

/**
 * A hint of a resource in words, such as "Traffic still flows, with the previous settings".
 *
 * @param locale the language; English if omitted
 */
export const describeResourceHint = (hint: ResourceHint, locale?: BadgeLocale | null): string =>
  resourceHintIn(locale, hint).text;
