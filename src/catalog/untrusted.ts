// Reading what an API sent: it can be anything, and nothing here throws.

/** A value as text, if a state can be in it, `null` included. `undefined` for objects, symbols and the like. */
export function textOf(value: unknown): string | undefined {
  return value === null || /string|number|bigint/.test(typeof value) ? String(value) : undefined;
}

/** The texts that APIs and tools send in place of a value. */
export const NOTHING = /^\s*(|-|n\/a|none|null|nan|unknown)\s*$/i;

/** Whether a value is missing or a placeholder: `undefined`, `null`, `""`, `"-"`, `"N/A"`. An object is neither. */
export const isMissing = (value: unknown): boolean => value === undefined || NOTHING.test(textOf(value) ?? "?");

/** A value as trimmed text, or `undefined` if that is empty. */
export const nonEmptyText = (value: unknown): string | undefined =>
  value === null ? undefined : textOf(value)?.trim() || undefined;

/** A value as trimmed text, or `undefined` if it is missing or a placeholder. */
export const informativeText = (value: unknown): string | undefined =>
  isMissing(value) ? undefined : nonEmptyText(value);

/** A number, or the time of a `Date`. `undefined` for anything else, `NaN` and invalid dates included. */
export function numberOf(value: unknown): number | undefined {
  try {
    const number = value instanceof Date ? value.getTime() : value;
    return typeof number === "number" && !Number.isNaN(number) ? number : undefined;
  } catch {
    return undefined; // a proxy that throws
  }
}

/** A property of anything. `undefined` if the value is no object, or if a getter throws. */
export function property(value: unknown, key: string): unknown {
  try {
    // The type only allows the access: whatever comes back is unknown, and a value without properties gives undefined.
    return (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  } catch {
    return undefined;
  }
}
