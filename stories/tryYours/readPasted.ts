import { findJsonError } from "./findJsonError.ts";
import { type Item, isObject, itemsOf } from "./itemsOf.ts";
import type { Kind } from "./kinds.ts";

/** What was found in pasted text and the number of other items, or a message about what is wrong. */
export type Pasted = { readonly items: readonly Item[]; readonly others: number } | { readonly problem: string };

/**
 * Reads the output of `openstack server show -f json` or `openstack server list -f json`, a response of an API, or a
 * notification: one resource, a list of them, or one per line.
 *
 * @param picked what it is if it does not say so itself
 */
export function readPasted(text: string, picked: Kind): Pasted {
  if (!text.trim())
    return { problem: "Nothing here yet. Paste a server or another resource, a list of them, or a notification." };
  const parsed = parse(text) ?? parseLines(text);
  if (!parsed) return { problem: `${describeError(text)} ${adviceFor(text)}`.trim() };

  const all = itemsOf(parsed.value, picked);
  const items = all.filter((item) => item !== undefined);
  if (items.length > 0) return { items, others: all.length - items.length };
  return { problem: apiErrorOf(parsed.value) ?? nothingOf(picked) };
}

/** What it would be known by. */
function nothingOf({ name, summarize }: Kind): string {
  const keys = summarize.fields.flatMap((field) => field.keys.slice(0, 1));
  return `This JSON contains no ${name}: nothing in it has ${either.format(keys)}. If it is another resource, choose it above.`;
}

const either = new Intl.ListFormat("en", { type: "disjunction" });

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** JSON Lines: one value per line. */
function parseLines(text: string): { readonly value: unknown } | undefined {
  const values = text
    .split("\n")
    .filter((line) => line.trim())
    .map(parse);
  const whole = values.filter((parsed) => parsed !== undefined);
  return whole.length === values.length ? { value: whole.map(({ value }) => value) } : undefined;
}

/** The message of an error from the API: `{ "itemNotFound": { "code": 404, "message": "…" } }`. */
function apiErrorOf(value: unknown): string | undefined {
  const [content] = isObject(value) ? Object.values(value) : [];
  return isObject(content) && content.code && content.message
    ? `The API returned an error, not a resource: ${content.code}, ${content.message}`
    : undefined;
}

const MAX_QUOTED = 24;

function describeError(text: string): string {
  const { line, column, rest } = findJsonError(text);
  const found = rest.length > MAX_QUOTED ? `${rest.slice(0, MAX_QUOTED)}…` : rest;
  const what = found.trim() ? `found ${found}` : "unexpected end of text";
  return `Invalid JSON at line ${line}, column ${column}: ${what}.`;
}

/** What text often is if it is not JSON, and what to do about it. */
const hints = [
  { pattern: /^\s*\+-+/, advice: "This looks like a command-line table: add -f json to the command." },
  {
    pattern: /^\s*[[{(\s]*u?'/,
    advice: "This looks like Python, whose single quotes are not valid JSON: print it with json.dumps.",
  },
  { pattern: /^\s*</, advice: "This looks like XML or HTML, perhaps a login page." },
  { pattern: /^\s*(-\s+)?[\w-]+:\s/, advice: "This looks like YAML: use -f json instead of -f yaml." },
  { pattern: /^\s*"?ID"?,/i, advice: "This looks like CSV: use -f json instead of -f csv." },
];

const adviceFor = (text: string): string => hints.find(({ pattern }) => pattern.test(text))?.advice ?? "";
