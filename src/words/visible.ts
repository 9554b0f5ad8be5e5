/** Control characters and direction marks, which can make one text look like another. */
const INVISIBLE = /[\p{Cc}\p{Bidi_C}]/gu;

/** Letters that are written from right to left: Hebrew, Arabic and their neighbors in Unicode. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff]/;

/** Text from outside, made safe to show: white space becomes spaces, control characters and direction marks U+FFFD. */
export const visible = (text: string): string => text.replace(/\s/g, " ").replace(INVISIBLE, "\ufffd");

/**
 * Text from outside, made safe to stand in a sentence. If either is written from right to left, the text is isolated
 * (U+2068 and U+2069), so that it keeps its own direction and leaves that of the sentence alone.
 */
export const visibleIn = (sentence: string, text: string): string =>
  RIGHT_TO_LEFT.test(sentence + text) ? `\u2068${visible(text)}\u2069` : visible(text);
