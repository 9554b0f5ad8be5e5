import { sourceOf } from "../badges/sources.ts";
import { readOnce } from "../catalog/nova/readServer.ts";
import { type ServerSummary, summarize as summarizeServer } from "../catalog/nova/summarizeServer.ts";
import type { BadgeLocale } from "../language/service.ts";
import type { ResourceSummary, Summarize } from "../resource/summary.ts";
import { textOf } from "../state/untrusted.ts";
import { labelOf } from "../words/label.ts";

/** A server or another resource as last seen. */
export interface Known {
  /** Its leading state, as a text to compare. */
  readonly state: string;
  readonly name: string | undefined;
}

/** A server, or another resource with the function that sums it up, as it is now: with its label in a language. */
export function knownOf(item: unknown, summarize: Summarize | undefined, locale: BadgeLocale | undefined) {
  const server = readOnce(item);
  const summary: (ServerSummary & { source?: undefined; id?: undefined; name?: undefined }) | ResourceSummary =
    summarize ? summarize(item) : summarizeServer(server, undefined);
  const { field, state, value, name = server.name } = summary;
  const own = summary.id ?? server.id ?? name;
  return {
    // All announcers share one queue, and two services can use the same id.
    id: own && summary.source ? `${field.split(".")[0]} ${own}` : own,
    name,
    fallbackName: own,
    // Unknown states differ only in the text that was sent.
    state: state === "unknown" ? `${field}: ${textOf(value)}` : `${field} ${state}`,
    label: () => labelOf(field, state, value, sourceOf(summary).words, locale).text,
  };
}
