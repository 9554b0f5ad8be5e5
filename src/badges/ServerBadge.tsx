import { cloneElement, memo } from "react";
import type { SlowOptions } from "../catalog/nova/hints.ts";
import { readOnce } from "../catalog/nova/readServer.ts";
import { type LeadingReason, type LeadingState, summarize } from "../catalog/nova/summarizeServer.ts";
import { parseTaskState, type TaskState } from "../catalog/nova/task.ts";
import { meaningOf } from "../words/meaning.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import { Expectation } from "./Expectation.tsx";
import { fingerprint } from "./fingerprint.ts";
import { drawMark } from "./mark.tsx";
import { marksOf, type ServerDetail } from "./marks.tsx";
import type { BadgeProps } from "./props.ts";
import { showsTheSame } from "./showsTheSame.ts";
import { leadingSources } from "./sources.ts";

/** Leading reasons that answer a request: the server is no longer as it was when the task was requested. */
const answers: ReadonlySet<LeadingReason> = new Set(["deleted", "unreachable", "task"]);

/** Props of {@link ServerBadge}. */
export interface ServerBadgeProps extends BadgeProps, SlowOptions {
  /**
   * The server from an API, a notification or the command line, under any of the keys in use, wrapped or not. Any other
   * value is shown as unknown.
   */
  server: object | null | undefined;
  /**
   * Which marks may follow the leading state: `"locked"`, `"progress"`, `"hint"`.
   * @default all of them
   */
  details?: readonly ServerDetail[] | undefined;
  /**
   * The task that was just requested, such as `"deleting"`. It is shown until the API sends another state of the
   * server, or another `updated`, but never in place of a running task, or if the server is deleted or its cell does
   * not answer. Clear it when the request completes: a badge that is mounted again shows it again.
   * @default none
   */
  expectedTask?: TaskState | null | undefined;
}

/**
 * Shows a whole server in one badge: its leading state (see `summarizeServer`), then small marks for the progress that
 * Nova sent, a lock and hints. Renders a `<span>`.
 */
export const ServerBadge = memo(
  badgeComponent(function ServerBadge(props: ServerBadgeProps) {
    const { server: sent, details, expectedTask, now, slowAfter, ...others } = props;
    const context = useBadgeContext();
    const locale = props.locale ?? context.locale;
    const meanings = props.meanings ?? context.meanings;
    const server = readOnce(sent);
    const summary = summarize(server, { now, slowAfter });
    const marks = marksOf(summary, server, details, locale).map(drawMark);

    const draw = (field: LeadingState["field"], value: unknown, wasSent: boolean) => {
      const source = leadingSources[field];
      // By default a meaning quotes the value as sent, and this one was not sent.
      const meaning = wasSent ? undefined : meaningOf(field, source.parse(value), undefined, meanings);
      const own = others.meaning === undefined && meaning ? { ...others, meaning } : others;
      const badge = drawState(source, value, { state: value, ...own }, context);
      return marks.length > 0 ? cloneElement(badge, undefined, ...badge.props.children, marks) : badge;
    };

    const actual = draw(summary.field, summary.value, summary.field !== "status" || server.statusWasSent);
    const expected = parseTaskState(expectedTask);
    if (expected === "none" || expected === "unknown") return actual;
    return (
      <Expectation
        request={`${expected} ${server.id}`}
        fingerprint={fingerprint(server)}
        isAnswered={answers.has(summary.because)}
        expected={draw("task", expected, false)}
        actual={actual}
      />
    );
  }),
  showsTheSame,
);
