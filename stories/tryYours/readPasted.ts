import { findJsonError } from "./findJsonError.ts";
import { itemsOf } from "./itemsOf.ts";
import type { Kind } from "./kind.ts";
import { kinds } from "./kinds.tsx";
import { isObject, recognize } from "./recognize.ts";

/** A resource other than a server, and which one it was taken for. */
export interface PastedResource {
  readonly kind: Kind;
  readonly object: object;
}

/** What was found in pasted text, and the number of other items. */
interface Found {
  readonly servers: readonly object[];
  readonly resources: readonly PastedResource[];
  readonly others: number;
}

/** The result of reading pasted text, or a message about what is wrong. */
export type Pasted = Found | { readonly problem: string };

/**
 * Reads the output of `openstack server show -f json` or `openstack server list -f json`, a response of an API, or a
 * notification: one server or other resource, a list of them, or one per line.
 */
export function readPasted(text: string): Pasted {
  if (!text.trim())
    return { problem: "Nothing here yet. Paste a server or another resource, a list of them, or a notification." };
  const parsed = parse(text) ?? parseLines(text);
  if (!parsed) return { problem: `${describeError(text)} ${adviceFor(text)}`.trim() };

  const found = sorted(parsed.value);
  if (found.servers.length + found.resources.length > 0) return found;
  return { problem: apiErrorOf(parsed.value) ?? NO_RESOURCE };
}

const NO_RESOURCE = `This JSON contains no server: nothing in it has a status, task state, power state or vm state. Nor does it contain one of the ${kinds.length} other resources that this page knows by their keys. They are listed below.`;

function sorted(value: unknown): Found {
  const servers: object[] = [];
  const resources: PastedResource[] = [];
  const items = itemsOf(value);
  for (const { value: object, wrapper } of items) {
    const kind = recognize(object, wrapper);
    if (!isObject(object) || kind === undefined) continue;
    if (kind === "server") servers.push(object);
    else resources.push({ kind, object });
  }
  return { servers, resources, others: items.length - servers.length - resources.length };
}

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
