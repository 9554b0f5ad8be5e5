import { readServer } from "../../src/states.ts";
import { whereNoJson } from "./whereNoJson.ts";

/** What was made of a text that somebody pasted: servers, and how much else there was, or what is wrong with it. */
export type Pasted = { readonly servers: readonly object[]; readonly others: number } | { readonly problem: string };

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Reads what `openstack server show -f json`, `openstack server list -f json`, the API or a notification printed: one
 * server, a list of them, or one a line.
 */
export function readPasted(text: string): Pasted {
  if (!text.trim())
    return { problem: "There is nothing here yet. Paste one server, a list of them or a notification." };
  const parsed = parse(text) ?? parseLines(text);
  if (!parsed) return { problem: `${placeOf(text)} ${adviceFor(text)}`.trim() };

  const found = itemsOf(parsed.value);
  const servers = found.filter(isServer);
  if (servers.length > 0) return { servers, others: found.length - servers.length };
  return { problem: failureOf(parsed.value) ?? NO_SERVER };
}

const NO_SERVER =
  "This is JSON, but there is no server in it: nothing has a status, a task state, a power state or a vm state.";

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** JSON lines: a value a line. */
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

/** Old clients print `show` as a list of fields and values. */
function serverOfTable(rows: readonly unknown[]): object | undefined {
  const fields = rows.map((row) => (isObject(row) && typeof row.Field === "string" ? row : undefined));
  return fields.length > 0 && fields.every((row) => row !== undefined)
    ? Object.fromEntries(fields.map((row) => [row.Field, row.Value]))
    : undefined;
}

/** Whether there is anything to show a badge for. */
const isServer = (value: unknown): value is object =>
  isObject(value) && Object.values(readServer(value).sent).some((sent) => sent !== undefined);

/** What the API says in place of a server: `{ "itemNotFound": { "code": 404, "message": "…" } }`. */
function failureOf(value: unknown): string | undefined {
  const [content] = isObject(value) ? Object.values(value) : [];
  return isObject(content) && content.code && content.message
    ? `The API answered with an error, not with a server: ${content.code}, ${content.message}`
    : undefined;
}

const MOST_QUOTED = 24;

function placeOf(text: string): string {
  const { line, column, rest } = whereNoJson(text);
  const found = rest.length > MOST_QUOTED ? `${rest.slice(0, MOST_QUOTED)}…` : rest;
  const what = found.trim() ? `there stands ${found}` : "the text ends too early";
  return `This is no JSON from line ${line}, column ${column} on: ${what}`;
}

/** What texts that are no JSON often are, and what to do then. */
const likely: readonly { readonly looks: RegExp; readonly advice: string }[] = [
  { looks: /^\s*\+-+/, advice: "It looks like a table of the command line: add -f json to the command." },
  {
    looks: /^\s*[[{(\s]*u?'/,
    advice: "It looks like Python, whose single quotes are not JSON: print it with json.dumps.",
  },
  { looks: /^\s*</, advice: "It looks like XML or HTML: perhaps the answer of a login page." },
  { looks: /^\s*(-\s+)?[\w-]+:\s/, advice: "It looks like YAML: say -f json in place of -f yaml." },
  { looks: /^\s*"?ID"?,/i, advice: "It looks like CSV: say -f json in place of -f csv." },
];

const adviceFor = (text: string): string => likely.find(({ looks }) => looks.test(text))?.advice ?? "";
