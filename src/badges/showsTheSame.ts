import type { SlowOptions } from "../catalog/nova/hints.ts";
import { readOnce, type ServerReading } from "../catalog/nova/readServer.ts";
import { summarize } from "../catalog/nova/summarizeServer.ts";
import { textOf } from "../state/untrusted.ts";
import { changedProps } from "./changedProps.ts";
import { fingerprint } from "./fingerprint.ts";
import { marksOf, type ServerDetail } from "./marks.tsx";

/** The props that are compared by what they make a badge show, not by identity. */
interface ShownProps extends SlowOptions {
  readonly server?: unknown;
  readonly details?: readonly ServerDetail[] | undefined;
  readonly expectedTask?: string | null | undefined;
}

const comparedByWhatTheyShow: readonly string[] = [
  "server",
  "details",
  "now",
  "slowAfter",
] satisfies readonly (keyof ShownProps)[];

/**
 * Whether two sets of props make a badge show the same. Every API response is a new object, but most servers in it have
 * not changed, and their badges need not re-render.
 */
export function showsTheSame<Props extends ShownProps>(before: Props, after: Props): boolean {
  const changed = changedProps(before, after);
  return (
    changed.length === 0 ||
    (changed.every((name) => comparedByWhatTheyShow.includes(name)) && shown(before) === shown(after))
  );
}

/** Servers that were read before. The object of the last comparison is one side of the next. */
const readings = new WeakMap<object, ServerReading>();

function readingOf(server: unknown): ServerReading {
  if (typeof server !== "object" || server === null) return readOnce(server);
  const reading = readings.get(server) ?? readOnce(server);
  readings.set(server, reading);
  return reading;
}

/** Everything that a badge shows of a server as one text to compare, in English for any locale. */
function shown({ server: sent, details, now, slowAfter, expectedTask }: ShownProps): string {
  const server = readingOf(sent);
  const summary = summarize(server, { now, slowAfter });
  const marks = marksOf(summary, server, details, undefined);
  const parts = [summary.field, summary.state, textOf(summary.value), server.statusWasSent];
  for (const { name, urgent } of marks) parts.push(name.text, urgent);
  if (expectedTask) parts.push(fingerprint(server));
  return parts.join("\n");
}
