import { sourceOf } from "../badges/sources.ts";
import { textOf } from "../catalog/untrusted.ts";
import type { BadgeLocale } from "../language/service.ts";
import { apiObject, type Summarize } from "../resource/summary.ts";
import { readOnce } from "../server/readServer.ts";
import { summarize as summarizeServer } from "../server/summarizeServer.ts";
import { labelOf } from "../words/label.ts";

/** A server or another resource as last seen. */
export interface Known {
  /** Its leading state, as a text to compare. */
  readonly state: string;
  readonly name: string | undefined;
}

/** Where APIs say what identifies a resource, and what people call it. */
const IDS = ["id", "uuid", "alarm_id", "physical_resource_id", "binary"];
const NAMES = ["name", "stack_name", "resource_name", "host"];

/** What identifies a resource other than a server, and its name. */
function identityOf(item: unknown) {
  const { text } = apiObject(item);
  const [id, name] = [IDS, NAMES].map((keys) => keys.map(text).find(Boolean));
  return { id, name };
}

/** A server, or another resource with the function that sums it up, as it is now: with its label in a language. */
export function knownOf(item: unknown, summarize: Summarize | undefined, locale: BadgeLocale | undefined) {
  const server = readOnce(item);
  const { id, name } = summarize ? identityOf(item) : server;
  const summary = summarize ? summarize(item) : summarizeServer(server, undefined);
  const { field, state, value } = summary;
  const own = id ?? name;
  return {
    // Announcers share what waits to be announced, and services number their resources on their own.
    id: own && summarize ? `${field.split(".")[0]} ${own}` : own,
    name,
    // What to call it without a name.
    number: own,
    // Unknown states differ only in the text that was sent.
    state: state === "unknown" ? `${field}: ${textOf(value)}` : `${field} ${state}`,
    label: () => labelOf(field, state, value, sourceOf(summary).words, locale).text,
  };
}
