// Readers for what an API sent. It can be anything, so nothing here throws.

/** A string, number, bigint or `null` as text (`"null"`). `undefined` for anything else, which is never a state. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return value === null || typeof value === "number" || typeof value === "bigint" ? String(value) : undefined;
}

/** Matches a text that shows nothing: white space, characters that browsers draw as nothing, and the blank of Braille. */
const BLANK = /^[\s\p{Cc}\p{DI}\u2800]*$/u;

/** Whether a text shows nothing. */
export const isBlank = (text: string): boolean => BLANK.test(text);

/** Matches the trimmed placeholders that APIs and tools send for a missing value. */
export const NOTHING = /^(|-|n\/a|none|null|nan|unknown)$/i;

/** Whether a value is missing or a placeholder: `undefined`, `null`, `""`, `"-"`, `"N/A"`. An object is neither. */
export const isMissing = (value: unknown): boolean => value === undefined || NOTHING.test(textOf(value)?.trim() ?? "?");

/** A value as trimmed text, or `undefined` if there is none or it shows nothing. */
export function nonEmptyText(value: unknown): string | undefined {
  const text = value === null ? undefined : textOf(value);
  return text === undefined || isBlank(text) ? undefined : text.trim();
}

/** A value as trimmed text, or `undefined` if it is missing or a placeholder. */
export const informativeText = (value: unknown): string | undefined =>
  isMissing(value) ? undefined : nonEmptyText(value);

const ON = /^(true|up|1)$/i;
const OFF = /^(false|down|0)$/i;

/**
 * A switch in any spelling: a boolean, the command line's `UP` and `DOWN`, a digit. `undefined` for anything else, which
 * leaves open whether it is on.
 */
export function switchOf(value: unknown): boolean | undefined {
  const text = typeof value === "boolean" ? String(value) : (nonEmptyText(value) ?? "");
  return ON.test(text) || (OFF.test(text) ? false : undefined);
}

/** A number, or a `Date` in milliseconds since 1970. `undefined` for anything else, also `NaN` and invalid dates. */
export function numberOf(value: unknown): number | undefined {
  try {
    const number = value instanceof Date ? value.getTime() : value;
    return typeof number === "number" && !Number.isNaN(number) ? number : undefined;
  } catch {
    return undefined; // a proxy that throws
  }
}

/** What a function returns; `undefined` if it throws. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** A property of any value. `undefined` if the value does not have it or its getter throws. */
export function property(value: unknown, key: string): unknown {
  try {
    // The cast only permits the access: the result stays `unknown`.
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
