import { warnOnce } from "./development.ts";

/** What says nothing, so that there is no text to show and nothing to warn of. */
const NOTHING = /^(?:|-|n\/a|none|null|undefined|unknown)$/i;
const NUMBER = /^(?:-?[\d.]+(?:e\+?\d+)?|-?Infinity)$/i;
const NAME = /^[a-z\d]+(?:[\s_-]+[a-z\d]+)*$/i;
/** Control characters and marks of direction: they would let a text look like another one. */
const INVISIBLE = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
const LONGEST_IN_WARNING = 60;

/**
 * The text to show for a value that no table knows: names made readable, other text as it came, and
 * `undefined` where there is no text. A number by itself tells nobody anything: it follows `word`.
 */
export function textOf(value: unknown, word: string): { readonly text: string; readonly raw: boolean } {
  const type = typeof value;
  const text = type === "string" || type === "number" || type === "bigint" ? String(value).trim() : "";
  if (NOTHING.test(text) || text === "NaN") return { text: word, raw: false };
  if (NUMBER.test(text)) return { text: `${word} (${text})`, raw: false };
  return { text: NAME.test(text) ? capitalised(text) : text.replace(INVISIBLE, "\ufffd"), raw: true };
}

function capitalised(name: string): string {
  return name
    .split(/[\s_-]+/)
    .map((word) => (word === word.toUpperCase() ? word.charAt(0) + word.slice(1).toLowerCase() : word))
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}

/** Tells the developer, once a value, that an API sent something that this version has no row for. */
export function warnUnknown(resource: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value === "string" && NOTHING.test(value.trim())) return;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, LONGEST_IN_WARNING)) : kind(value);
  warnOnce(`${shown} is not a ${resource} state that this version knows. It is shown as unknown, in the neutral tone.`);
}

const kind = (value: unknown) =>
  typeof value === "number" || typeof value === "bigint" ? String(value) : `A value of type ${typeof value}`;
