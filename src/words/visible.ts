/** Control characters, and all that browsers draw as nothing: direction marks, zero-width and soft characters, tags. */
const STARTS_INVISIBLE = /^[\p{Cc}\p{DI}]/u;

/**
 * The same, and before them what is left as it is: joiners between letters of Arabic and of India's scripts, and emoji
 * with what makes them one picture. `\p{ExtPict}` would name those better, but webpack 4 can't read it.
 */
const PARTS =
  /[\u0600-\u0dff][\u200c\u200d](?=[\u0600-\u0dff])|(?![#*\d])\p{Emoji}\ufe0f?(\u200d(?=\p{Emoji}))?|[\p{Cc}\p{DI}]/gu;

/** Letters that are written from right to left: Hebrew, Arabic and their neighbors in Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/**
 * Text from outside, made safe to show: white space becomes spaces; control characters and invisible ones, with which one
 * text can look like another, become U+FFFD.
 */
export const visible = (text: string): string =>
  text.replace(/\s/g, " ").replace(PARTS, (part) => (STARTS_INVISIBLE.test(part) ? "\ufffd" : part));

/** The most characters of a text from outside in a tooltip, where nobody reads a log. The details have all of it. */
const LONGEST = 500;

/** A text for a tooltip: one that is longer than 500 characters is cut. */
export function short(text: string): string {
  if (text.length <= LONGEST) return text;
  // Not within a character, and not within an isolate.
  const kept = text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "");
  return `${kept}…${kept.lastIndexOf("\u2068") > kept.lastIndexOf("\u2069") ? "\u2069" : ""}`;
}

/**
 * Text from outside, made safe to stand in a sentence. If either is written from right to left, the text is isolated
 * (U+2068 and U+2069), so that it keeps its own direction and leaves that of the sentence alone.
 */
export const visibleIn = (sentence: string, text: string): string =>
  RIGHT_TO_LEFT.test(sentence + text) ? `\u2068${visible(text)}\u2069` : visible(text);
