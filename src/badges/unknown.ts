import { textOf } from "../states/state.ts";

/** What says nothing: there is no text to show, and nothing to warn of. */
const NOTHING = /^(|-|n\/a|none|null|nan|unknown)$/i;
const NUMBER = /^-?\d[\d.]*$/;
const NAME = /^[a-z\d]+([\s_-]+[a-z\d]+)*$/i;
/** Control characters and marks of direction: they would let a text look like another one. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text to show in the place of a label. */
export interface Wording {
  readonly text: string;
  /** The text is what an API sent: nobody vouches for its direction or its length. */
  readonly raw?: boolean;
  readonly lang?: string | undefined;
}

/**
 * The words for a value that no table knows. A name is made readable, and taken for English as Nova's
 * names are; other text is shown as it came. Where there is no text, `word` has to do. A number by itself
 * tells nobody anything: it follows `word`.
 */
export function wordsFor(value: unknown, word: string, lang: string | undefined): Wording {
  const text = (textOf(value) || "").trim();
  if (NOTHING.test(text)) return { text: word, lang };
  if (NUMBER.test(text)) return { text: `${word} (${text})`, lang };
  if (NAME.test(text)) return { text: readable(text), raw: true, lang: "en" };
  return { text: text.replace(/\s/g, " ").replace(INVISIBLE, "\ufffd"), raw: true };
}

function readable(name: string): string {
  const words = name.replace(/[\s_-]+/g, " ");
  return (words === words.toUpperCase() ? words.toLowerCase() : words).replace(/\b[a-z]/g, (letter) =>
    letter.toUpperCase(),
  );
}

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells the developer, in development and once a value, that an API sent what this version has no row for. */
export function warnUnknown(resource: string, value: unknown): void {
  try {
    // Spelled out, for bundlers put the value in its place and drop what is dead.
    if (process.env.NODE_ENV !== "production") warn(resource, value);
  } catch {
    // Neither a bundler nor Node: nothing says that this is development.
  }
}

const warned = new Set<string>();
const LONGEST_SHOWN = 60;

function warn(resource: string, value: unknown): void {
  const text = textOf(value)?.trim();
  if (value === undefined || (typeof value !== "number" && text !== undefined && NOTHING.test(text))) return;
  const shown = text ? JSON.stringify(text.slice(0, LONGEST_SHOWN)) : `of type ${typeof value}`;
  const message = `openstack-state-badges: the ${resource} ${shown} is unknown to this version and shown so, in the neutral tone.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
