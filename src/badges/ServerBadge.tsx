import { cloneElement } from "react";
import { useSurroundings } from "../defaults.ts";
import { unwrap } from "../states/fields.ts";
import type { SlowOptions } from "../states/hints.ts";
import { progressOf } from "../states/server.ts";
import { type LeadingState, summarizeServer } from "../states/summary.ts";
import { parseTaskState, type TaskState } from "../states/task.ts";
import type { BadgeProps } from "./badge.ts";
import { component } from "./component.ts";
import { drawState } from "./drawState.ts";
import { Expectation } from "./Expectation.tsx";
import { leading } from "./leading.ts";
import { drawMark, marksOf, type ServerDetail } from "./marks.tsx";
import { saidOf, sameServer } from "./sameServer.ts";

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
   * server; then the API has caught up, or contradicts.
   * @default none
   */
  expectedTask?: TaskState | null | undefined;
}

/**
 * Shows a whole server in one badge: the state that leads (`summarizeServer` says which, and why), and behind it small
 * marks for a lock, for the progress that Nova sent and for what else there is to know. Renders a `<span>`.
 */
export const ServerBadge = component(function ServerBadge(props: ServerBadgeProps) {
  const { server, details, expectedTask, now, slowAfter, ...others } = props;
  const surroundings = useSurroundings();
  const summary = summarizeServer(server, { now, slowAfter });
  const wanted = Array.isArray(details) ? details : ALL;
  const marks = marksOf(summary, progressOf(unwrap(server)), props.locale ?? surroundings.locale)
    .filter(({ detail }) => wanted.includes(detail))
    .map(drawMark);

  const draw = (resource: LeadingState["resource"], value: unknown) => {
    const badge = drawState(leading[resource], value, { ...others, state: value }, surroundings);
    return marks.length > 0 ? cloneElement(badge, undefined, ...badge.props.children, marks) : badge;
  };

  const actual = draw(summary.resource, summary.value);
  const wish = parseTaskState(expectedTask);
  if (wish === "none" || wish === "unknown") return actual;
  return <Expectation task={wish} said={saidOf(server)} expected={draw("task", wish)} actual={actual} />;
}, sameServer);
