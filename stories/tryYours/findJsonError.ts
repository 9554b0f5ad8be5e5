const STRING = /\s*"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const NUMBER = /\s*-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /\s*(?:true|false|null)/y;

/** Finds where a text stops being valid JSON. Not every browser reports this, and each words it differently. */
export function findJsonError(text: string) {
  const at = firstInvalid(text);
  const lines = text.slice(0, at).split(/\r?\n/);
  const [rest = ""] = text.slice(at).split(/\r?\n/, 1);
  return { line: lines.length, column: (lines.at(-1) ?? "").length + 1, rest };
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
  const takeList = (takeItem: () => boolean, end: RegExp): boolean => {
    if (take(end)) return true;
    do {
      if (!takeItem()) return false;
    } while (take(/\s*,/y));
    return take(end);
  };
  const takeMember = (): boolean => take(STRING) && take(/\s*:/y) && takeValue();
  const takeValue = (): boolean => {
    if (take(/\s*\{/y)) return takeList(takeMember, /\s*\}/y);
    if (take(/\s*\[/y)) return takeList(takeValue, /\s*\]/y);
    return take(STRING) || take(NUMBER) || take(WORD);
  };

  try {
    takeValue();
  } catch {
    // Nested too deeply for the stack: report how far it got.
  }
  take(/\s*/y);
  return at;
}
