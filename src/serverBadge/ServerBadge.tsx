import { cloneElement, memo } from "react";
import { useSurroundings } from "../badges/context.ts";
import { fieldOf, sentStates, unwrap } from "../server/keys.ts";
import type { SlowOptions } from "../server/hints.ts";
import { progressOf } from "../server/readServer.ts";
import { saysNothing, textOf } from "../catalog/state.ts";
import { type LeadingState, type Precedence, summarizeServer } from "../server/summarizeServer.ts";
import { parseTaskState, type TaskState } from "../catalog/task.ts";
import { meaningOf } from "../words/label.ts";
import type { BadgeProps } from "../badges/props.ts";
import { component } from "../badges/badgeComponent.ts";
import { drawState } from "../badges/drawState.ts";
import { Expectation } from "./Expectation.tsx";
import { leading } from "../badges/sources.ts";
import { drawMark, marksOf, type ServerDetail } from "./marks.tsx";
import { saidOf, sameServer } from "./sameServer.ts";

/** What leads for one of these reasons is no longer as it was when somebody asked for something else. */
const settled: ReadonlySet<Precedence> = new Set(["deleted", "unreachable", "task"]);

const ALL: readonly ServerDetail[] = ["progress", "locked", "hint"];

/** Props of {@link ServerBadge}. */
export interface ServerBadgeProps extends BadgeProps, SlowOptions {
  /**
   * The server as an API, a notification or the command line gave it, under any of the keys in use, wrapped or not.
   * What is no server is shown as unknown.
   */
  server: object | null | undefined;
  /**
   * Which marks there may be behind the leading state: `"locked"`, `"progress"` and `"hint"`.
   * @default all of them
   */
  details?: readonly ServerDetail[] | undefined;
  /**
   * The task that somebody has just asked for, such as `"deleting"`. It is shown until the API says anything new of the
   * server (then it has caught up, or contradicts), and never in place of a running task or of an end. Take it back once
   * the request has been answered: it is shown again where the badge is drawn anew.
   * @default none
   */
  expectedTask?: TaskState | null | undefined;
}

/**
 * Shows a whole server in one badge: the state that leads (`summarizeServer` says which, and why), and behind it small
 * marks for a lock, for the progress that Nova sent and for what else there is to know. Renders a `<span>`.
 */
export const ServerBadge = memo(
  component(function ServerBadge(props: ServerBadgeProps) {
    const { server, details, expectedTask, now, slowAfter, ...others } = props;
    const surroundings = useSurroundings();
    const summary = summarizeServer(server, { now, slowAfter });
    const wanted = Array.isArray(details) ? details : ALL;
    const inner = unwrap(server);
    const locale = props.locale ?? surroundings.locale;
    const meanings = props.meanings ?? surroundings.meanings;
    const marks = marksOf(summary, progressOf(inner), locale)
      .filter(({ detail }) => wanted.includes(detail))
      .map((mark) => drawMark(mark, locale?.lang));

    const draw = (resource: LeadingState["resource"], value: unknown, sent: boolean) => {
      const source = leading[resource];
      // What nobody has sent is explained without a word on what was sent.
      const meaning = sent ? undefined : meaningOf(resource, source.parse(value), undefined, meanings);
      const badge = drawState(source, value, { state: value, ...(meaning && { meaning }), ...others }, surroundings);
      return marks.length > 0 ? cloneElement(badge, undefined, ...badge.props.children, marks) : badge;
    };

    const isDerived = summary.resource === "status" && saysNothing(sentStates(inner).status);
    const actual = draw(summary.resource, summary.value, !isDerived);
    const wish = parseTaskState(expectedTask);
    if (wish === "none" || wish === "unknown") return actual;
    return (
      <Expectation
        wish={`${wish} ${textOf(fieldOf(inner, "id"))}`}
        said={saidOf(server)}
        answered={settled.has(summary.because)}
        expected={draw("task", wish, false)}
        actual={actual}
      />
    );
  }),
  sameServer,
);
