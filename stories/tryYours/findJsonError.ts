const SPACE = /\s*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const WORD = /true|false|null/y;

/** A position in a text. Lines and columns are counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
  /** The rest of the line. */
  readonly rest: string;
}

/** Finds where a text stops being valid JSON. Not every browser reports this, and each words it differently. */
export function findJsonError(text: string): Position {
  const at = firstInvalid(text);
  const lines = text.slice(0, at).split(/\r?\n/);
  const before = lines.at(-1) ?? "";
  const [rest = ""] = text.slice(at).split(/\r?\n/, 1);
  return { line: lines.length, column: before.length + 1, rest };
}

/** The index of the first invalid character. */
function firstInvalid(text: string): number {
  let at = 0;

  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.test(text);
    if (found) at = token.lastIndex;
    return found;
  };
  const takePunctuator = (punctuator: string): boolean => {
    take(SPACE);
    const found = text[at] === punctuator;
    if (found) at += 1;
    return found;
  };
  const takeList = (takeItem: () => boolean, end: string): boolean => {
    if (takePunctuator(end)) return true;
    do {
      if (!takeItem()) return false;
    } while (takePunctuator(","));
    return takePunctuator(end);
  };
  const takeMember = (): boolean => {
    take(SPACE);
    return take(STRING) && takePunctuator(":") && takeValue();
  };
  const takeValue = (): boolean => {
    if (takePunctuator("{")) return takeList(takeMember, "}");
    if (takePunctuator("[")) return takeList(takeValue, "]");
    return take(STRING) || take(NUMBER) || take(WORD);
  };

  try {
    if (takeValue()) take(SPACE);
  } catch {
    // Nested too deeply for the stack: report how far it got.
  }
  return at;
}
