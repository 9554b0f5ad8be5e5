import { readServer } from "../../src/states.ts";
import { findJsonError } from "./findJsonError.ts";

/** The result of reading pasted text: servers and the number of other items, or a message about what is wrong. */
export type Pasted = { readonly servers: readonly object[]; readonly others: number } | { readonly problem: string };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads the output of `openstack server show -f json` or `openstack server list -f json`, a response of the API, or a
 * notification: one server, a list of servers, or one per line.
 */
export function readPasted(text: string): Pasted {
  if (!text.trim()) return { problem: "Nothing here yet. Paste a server, a list of servers or a notification." };
  const parsed = parse(text) ?? parseLines(text);
  if (!parsed) return { problem: `${describeError(text)} ${adviceFor(text)}`.trim() };

  const found = itemsOf(parsed.value);
  const servers = found.filter(isServer);
  if (servers.length > 0) return { servers, others: found.length - servers.length };
  return { problem: apiErrorOf(parsed.value) ?? NO_SERVER };
}

const NO_SERVER = "This JSON contains no server: nothing in it has a status, task state, power state or vm state.";

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

function itemsOf(value: unknown): readonly unknown[] {
  if (isObject(value)) return Array.isArray(value.servers) ? value.servers : [value];
  if (!Array.isArray(value)) return [];
  const table = serverOfTable(value);
  return table ? [table] : value;
}

/** Reads the output of `show` from old clients: a list of fields and values. */
function serverOfTable(rows: readonly unknown[]): object | undefined {
  const fields = rows.map((row) => (isObject(row) && typeof row.Field === "string" ? row : undefined));
  return fields.length > 0 && fields.every((row) => row !== undefined)
    ? Object.fromEntries(fields.map((row) => [row.Field, row.Value]))
    : undefined;
}

/** Whether a value has any state to show. */
const isServer = (value: unknown): value is object =>
  isObject(value) && Object.values(readServer(value).sent).some((sent) => sent !== undefined);

/** The message of an error from the API: `{ "itemNotFound": { "code": 404, "message": "…" } }`. */
function apiErrorOf(value: unknown): string | undefined {
  const [content] = isObject(value) ? Object.values(value) : [];
  return isObject(content) && content.code && content.message
    ? `The API returned an error, not a server: ${content.code}, ${content.message}`
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
const hints: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
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
