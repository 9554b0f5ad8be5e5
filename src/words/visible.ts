/** Control characters and direction marks, which can make one text look like another. */
const INVISIBLE = /[\p{Cc}\p{Bidi_C}]/gu;

/** Text from outside, made safe to show: white space becomes spaces, control characters and direction marks U+FFFD. */
export const visible = (text: string): string => text.replace(/\s/g, " ").replace(INVISIBLE, "\ufffd");
