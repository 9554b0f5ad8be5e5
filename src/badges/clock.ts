import * as React from "react";
import { slowAfterOf } from "../resource/slow.ts";

const MINUTE = 60_000;
/** How often the page looks at the clock while anything moves. */
const PERIOD = 15_000;

/** By how much the API's clock is ahead of the reader's, in milliseconds. */
let ahead = 0;

/**
 * Tells the badges what time it is for the API. A reader's clock may be wrong by minutes; a change that began seconds ago
 * must not look slow because of that. Call it wherever answers arrive, with their `Date` header.
 *
 * @param time the header (`Sat, 28 Nov 2026 02:00:00 GMT`), a `Date`, or milliseconds since 1970. Anything else, such as
 *   `null` for a missing header, changes nothing.
 */
export function setApiTime(time: string | number | Date | null | undefined): void {
  const given = time === null || time === undefined ? Number.NaN : new Date(time).getTime();
  if (!Number.isNaN(given)) ahead = given - Date.now();
}

const listeners = new Set<(now: number) => void>();
let timer: ReturnType<typeof setInterval> | undefined;

/** Calls a function at once, and then while the page is open: all share one timer, and without any there is none. */
function watch(listen: (now: number) => void): () => void {
  listeners.add(listen);
  timer ??= setInterval(() => {
    for (const each of listeners) each(Date.now() + ahead);
  }, PERIOD);
  listen(Date.now() + ahead);
  return () => {
    listeners.delete(listen);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/**
 * The state that follows the clock. The first render has no time, so that a server and a browser render the same.
 * Hooks are missing in server components, and throw when another copy of React renders the page: nothing is slow there.
 */
function useWatched(watched: boolean, read: (now: number) => number | undefined, key: unknown): number | undefined {
  try {
    const [now, setNow] = React.useState<number>();
    React.useEffect(() => (watched ? watch((time) => setNow(read(time))) : undefined), [watched, key]);
    return watched ? now : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The time for the hint that a change takes long: that of the host, or else the API's. It changes once a minute, and
 * only for what is slow.
 */
export function useSlowTime(
  since: number | undefined,
  slowAfter: number | undefined,
  given: number | Date | undefined,
): number | Date | undefined {
  const start = since ?? 0;
  const limit = slowAfterOf({ slowAfter });
  const now = useWatched(
    since !== undefined && given === undefined,
    (time) => (time - start > limit ? time - ((time - start) % MINUTE) + MINUTE - 1 : undefined),
    `${start} ${limit}`,
  );
  return given ?? now;
}

/** The time for a list in which something moves: that of the host, or else the API's, a minute at a time. */
export function useMinute(watched: boolean, given: number | Date | undefined): number | Date | undefined {
  const now = useWatched(watched && given === undefined, (time) => time - (time % MINUTE) + MINUTE - 1, 0);
  return given ?? now;
}
