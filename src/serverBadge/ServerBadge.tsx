import { cloneElement, memo } from "react";
import { badgeComponent } from "../badges/badgeComponent.ts";
import { useBadgeContext } from "../badges/context.ts";
import { drawState } from "../badges/drawState.ts";
import type { BadgeProps } from "../badges/props.ts";
import { leadingSources } from "../badges/sources.ts";
import { parseTaskState, type TaskState } from "../catalog/task.ts";
import { isMissing } from "../catalog/untrusted.ts";
import type { SlowOptions } from "../server/hints.ts";
import { readServer } from "../server/readServer.ts";
import { type LeadingReason, type LeadingState, summarize } from "../server/summarizeServer.ts";
import { meaningOf } from "../words/meaning.ts";
import { Expectation } from "./Expectation.tsx";
import { fingerprint } from "./fingerprint.ts";
import { drawMark, marksOf, type ServerDetail } from "./marks.tsx";
import { showsTheSame } from "./showsTheSame.ts";

/** Reasons to lead that answer a request: the server is no longer as it was when somebody asked for something else. */
const answers: ReadonlySet<LeadingReason> = new Set(["deleted", "unreachable", "task"]);

/** Props of {@link ServerBadge}. */
export interface ServerBadgeProps extends BadgeProps, SlowOptions {
  /**
   * The server from an API, a notification or the command line, under any of the keys in use, wrapped or not. Anything
   * else is shown as unknown.
   */
  server: object | null | undefined;
  /**
   * Which marks can follow the leading state: `"locked"`, `"progress"` and `"hint"`.
   * @default all of them
   */
  details?: readonly ServerDetail[] | undefined;
  /**
   * The task that somebody has just asked for, such as `"deleting"`. It is shown until the API sends anything new about
   * the server, and never in place of a running task or of a deleted server. Clear it when the request completes: a
   * badge that is mounted again shows it again.
   * @default none
   */
  expectedTask?: TaskState | null | undefined;
}

/**
 * Shows a whole server in one badge: its leading state (see `summarizeServer`), then small marks for a lock, for the
 * progress that Nova sent, and for hints. Renders a `<span>`.
 */
export const ServerBadge = memo(
  badgeComponent(function ServerBadge(props: ServerBadgeProps) {
    const { server: sent, details, expectedTask, now, slowAfter, ...others } = props;
    const context = useBadgeContext();
    const locale = props.locale ?? context.locale;
    const meanings = props.meanings ?? context.meanings;
    const server = readServer(sent);
    const summary = summarize(server, { now, slowAfter });
    const marks = marksOf(summary, server, details, locale).map((mark) => drawMark(mark, locale?.lang));

    const draw = (field: LeadingState["field"], value: unknown, wasSent: boolean) => {
      const source = leadingSources[field];
      // A meaning quotes what was sent, so it says nothing about what was not.
      const meaning = wasSent ? undefined : meaningOf(field, source.parse(value), undefined, meanings);
      const badge = drawState(source, value, { state: value, ...(meaning && { meaning }), ...others }, context);
      return marks.length > 0 ? cloneElement(badge, undefined, ...badge.props.children, marks) : badge;
    };

    const isDerived = summary.field === "status" && isMissing(server.sent.status);
    const actual = draw(summary.field, summary.value, !isDerived);
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
