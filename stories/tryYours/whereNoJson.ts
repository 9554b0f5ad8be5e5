const SPACE = /\s*/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"/iuy;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/iy;
const WORD = /true|false|null/y;

/** The place in a text. Lines and columns are counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The rest of the line. */
  readonly rest: string;
}

/** Where a text that is no JSON stops being any. Not every browser tells, and those that do tell it differently. */
export function whereNoJson(text: string): Place {
  const at = firstFault(text);
  const lines = text.slice(0, at).split(/\r?\n/);
  const before = lines.at(-1) ?? "";
  const [rest = ""] = text.slice(at).split(/\r?\n/, 1);
  return { line: lines.length, column: before.length + 1, rest };
}

/** The first character that cannot stand where it stands. */
function firstFault(text: string): number {
  let at = 0;

  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.test(text);
    if (found) at = token.lastIndex;
    return found;
  };
  const takeSign = (sign: string): boolean => {
    take(SPACE);
    const found = text[at] === sign;
    if (found) at += 1;
    return found;
  };
  const takeList = (takeItem: () => boolean, end: string): boolean => {
    if (takeSign(end)) return true;
    do {
      if (!takeItem()) return false;
    } while (takeSign(","));
    return takeSign(end);
  };
  const takeMember = (): boolean => {
    take(SPACE);
    return take(STRING) && takeSign(":") && takeValue();
  };
  const takeValue = (): boolean => {
    if (takeSign("{")) return takeList(takeMember, "}");
    if (takeSign("[")) return takeList(takeValue, "]");
    return take(STRING) || take(NUMBER) || take(WORD);
  };

  try {
    if (takeValue()) take(SPACE);
  } catch {
    // Nested too deep to be followed: it was read up to here.
  }
  return at;
}
