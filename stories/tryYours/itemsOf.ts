import { isObject, isWrapper, recognize } from "./recognize.ts";

/** A value that may be a resource, and what it was in. */
export interface Item {
  readonly value: unknown;
  readonly wrapper?: string;
}

/** The values in pasted JSON that may be resources: one, the items of a list, or what a wrapper holds. */
export function itemsOf(value: unknown): readonly Item[] {
  if (!Array.isArray(value)) return isObject(value) ? inWrapper(value) : [];
  const table = objectOfTable(value);
  return table ? [{ value: table }] : value.flatMap(inWrapper);
}

/** Takes a value out of its wrapper. A recognized object is not a wrapper: a load balancer has a list of `pools`. */
function inWrapper(value: unknown): readonly Item[] {
  if (!isObject(value) || recognize(value)) return [{ value }];
  const wrapper = Object.keys(value).find((key) => isWrapper(key) && typeof value[key] === "object");
  if (wrapper === undefined) return [{ value }];
  const content = value[wrapper];
  return Array.isArray(content) ? content.map((each) => ({ value: each, wrapper })) : [{ value: content, wrapper }];
}

/** Reads the output of `show` from old clients: a list of fields and values. */
function objectOfTable(rows: readonly unknown[]): object | undefined {
  const fields = rows.map((row) => (isObject(row) && typeof row.Field === "string" ? row : undefined));
  return fields.length > 0 && fields.every((row) => row !== undefined)
    ? Object.fromEntries(fields.map((row) => [row.Field, row.Value]))
    : undefined;
}
