import { type Kind, kindsIn } from "./kinds.ts";

/** A resource in pasted JSON, and what it is taken for. */
export interface Item {
  readonly kind: Kind;
  readonly object: object;
}

/** An object of JSON. */
type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The values in pasted JSON that may be resources: one, the items of a list, or what wrappers hold. A wrapper tells what
 * it holds; else, or if it leaves a choice, it is what the reader picked. `undefined` for what has no state.
 */
export function itemsOf(value: unknown, picked: Kind): readonly (Item | undefined)[] {
  const rows = Array.isArray(value) ? value : [value];
  const table = objectOfTable(rows);
  return table ? [itemOf(table, picked)] : rows.flatMap((row) => inWrapper(row, picked));
}

function inWrapper(value: unknown, picked: Kind): readonly (Item | undefined)[] {
  // A load balancer has `pools`, and a server an `image`.
  const isBare =
    isObject(value) && ("id" in value || picked.summarize.fields.some(({ keys }) => keys.some((key) => key in value)));
  for (const [key, content] of isObject(value) && !isBare ? Object.entries(value) : []) {
    const [likeliest, ...others] = kindsIn(key);
    if (likeliest && typeof content === "object")
      return [content].flat().map((each) => itemOf(each, others.includes(picked) ? picked : likeliest));
  }
  return [itemOf(value, picked)];
}

/** A value as a resource, if any of its fields was sent: it may be null. */
const itemOf = (value: unknown, kind: Kind): Item | undefined =>
  isObject(value) && kind.summarize(value).readings.some((reading) => reading.value !== undefined)
    ? { kind, object: value }
    : undefined;

/** Reads the output of `show` from old clients: a list of fields and values. */
function objectOfTable(rows: readonly unknown[]): object | undefined {
  const fields = rows.flatMap((row) =>
    isObject(row) && typeof row.Field === "string" ? [[row.Field, row.Value]] : [],
  );
  return fields.length > 0 && fields.length === rows.length ? Object.fromEntries(fields) : undefined;
}
