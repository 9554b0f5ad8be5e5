/** Control characters and marks of direction: they would let a text look like another one. */
const INVISIBLE = /[\p{Cc}\p{Bidi_C}]/gu;

/** Text that somebody sent, with everything in it that would let it look like another text made visible. */
export const visible = (text: string): string => text.replace(/\s/g, " ").replace(INVISIBLE, "\ufffd");
