import type { Resource } from "../catalog/catalog.ts";
import type { Locale } from "../language/locale.ts";
import type { Meanings } from "../language/meanings.ts";
import { NOTHING, textOf } from "../catalog/state.ts";

const NUMBER = /^-?\d[\d.]*$/;
const NAME = /^[a-z\d]+([\s_-]+[a-z\d]+)*$/i;
/** Control characters and marks of direction: they would let a text look like another one. */
const INVISIBLE = /[\p{Cc}\p{Bidi_C}]/gu;

/** Text to show as a label. */
export interface Wording {
  readonly text: string;
  /** The text is what an API sent: nobody vouches for its direction or its length. */
  readonly raw?: boolean;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** The words for a state: those of the locale, or where it has none, English ones. */
export function wordingOf(
  resource: Resource,
  state: string,
  value: unknown,
  english: Readonly<Record<string, string>>,
  locale: Partial<Locale> = {},
): Wording {
  const words: Readonly<Record<string, string>> = locale[resource] || {};
  const word = words[state];
  const wording = word
    ? { text: word, dir: locale.dir, lang: locale.lang }
    : // Where English stands in, it says so, unless no other language was asked for.
      { text: english[state] || "", lang: locale.lang && "en" };
  return state === "unknown" ? wordsFor(value, wording) : wording;
}

/** What a state means, and what the API sent for it, where it sent anything. */
export function meaningOf(
  resource: Resource,
  state: string,
  value: unknown,
  meanings: Partial<Meanings> = {},
): string | undefined {
  const sentences: Readonly<Record<string, string>> = meanings[resource] || {};
  const sentence = sentences[state];
  const text = textOf(value);
  return sentence && text ? `${sentence} (API: ${visible(text)})` : sentence;
}

/**
 * The words for a value that no table knows. A name is made readable, and taken for English as Nova's
 * names are; other text is shown as it came. Where there is no text, `unknown` has to do. A number by itself
 * tells nobody anything: it follows `unknown`.
 */
export function wordsFor(value: unknown, unknown: Wording): Wording {
  const text = (textOf(value) || "").trim();
  if (NOTHING.test(text)) return unknown;
  if (NUMBER.test(text)) return { ...unknown, text: `${unknown.text} (${text})` };
  return NAME.test(text) ? { text: readable(text), raw: true, lang: "en" } : { text: visible(text), raw: true };
}

/** Text that somebody sent, without what would let it look like another text. */
export const visible = (text: string): string => text.replace(/\s/g, " ").replace(INVISIBLE, "\ufffd");

function readable(name: string): string {
  const words = name.replace(/[\s_-]+/g, " ");
  return (/[a-z]/.test(words) ? words : words.toLowerCase()).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
