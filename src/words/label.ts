import type { ServerField } from "../catalog/catalog.ts";
import { NOTHING, property, textOf } from "../catalog/untrusted.ts";
import type { Locale } from "../language/locale.ts";
import { visible } from "./visible.ts";

const NUMBER = /^-?\d[\d.]*$/;
const NAME = /^[a-z\d]+([\s_-]+[a-z\d]+)*$/i;

/** A label, and what is known about its language. */
export interface Label {
  readonly text: string;
  /** The text is what an API sent: nothing is known about its direction or its length. */
  readonly raw?: boolean;
  readonly lang?: string | undefined;
  readonly dir?: string | undefined;
}

/** The word for a key, or `undefined` if there is none. A locale that is only half there breaks no badge. */
export function wordIn(language: object | null | undefined, table: string, key: string): string | undefined {
  const word = property(property(language, table), key);
  return typeof word === "string" && word !== "" ? word : undefined;
}

/** The label of a state: that of the locale, or the English one if the locale has none. */
export function labelOf(
  field: ServerField,
  state: string,
  value: unknown,
  english: Readonly<Record<string, string>>,
  locale: Partial<Locale> | null | undefined,
): Label {
  const word = wordIn(locale, field, state);
  const lang = textOf(property(locale, "lang") ?? undefined);
  const label = word
    ? { text: word, dir: textOf(property(locale, "dir") ?? undefined), lang }
    : // English says that it is English, unless no other language was asked for.
      { text: english[state] || "", lang: lang && "en" };
  return state === "unknown" ? labelOfUnknown(value, label) : label;
}

/**
 * The label of a value that no table knows. A name is made readable, and taken for English as Nova's names are. Other
 * text is shown as it came. A number follows `unknown`, for by itself it tells nobody anything. If there is no text,
 * `unknown` has to do.
 */
export function labelOfUnknown(value: unknown, unknown: Label): Label {
  const text = (textOf(value) || "").trim();
  if (NOTHING.test(text)) return unknown;
  if (NUMBER.test(text)) return { ...unknown, text: `${unknown.text} (${text})` };
  return NAME.test(text) ? { text: readable(text), raw: true, lang: "en" } : { text: visible(text), raw: true };
}

function readable(name: string): string {
  const words = name.replace(/[\s_-]+/g, " ");
  return (/[a-z]/.test(words) ? words : words.toLowerCase()).replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
