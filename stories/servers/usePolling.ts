import { useEffect, useMemo, useState } from "react";
import { answerOf, type Frames, firstFrames } from "./manyServers.ts";

const CHANGES = 20;
const MILLISECONDS = 1000;
/** Prime to the number of servers, so that each has its turn. */
const STRIDE = 101;

interface Moment {
  /** How many answers there have been since the first. */
  readonly number: number;
  readonly at: Frames;
  /** When the answer arrived, on the clock of `performance`. */
  readonly since: number | undefined;
}

const first: Moment = { number: 0, at: firstFrames, since: undefined };

/** Moves some servers one frame on: others each time. */
function moveOn({ number, at }: Moment, since: number): Moment {
  const next = [...at];
  for (let change = 0; change < CHANGES; change += 1) {
    const index = ((number * CHANGES + change) * STRIDE) % at.length;
    next[index] = (at[index] ?? 0) + 1;
  }
  return { number: number + 1, at: next, since };
}

/** Asks a simulated API once, or again and again while it is told to. */
export function usePolling() {
  const [polling, setPolling] = useState(false);
  const [moment, setMoment] = useState(first);
  const servers = useMemo(() => answerOf(moment.at), [moment.at]);

  // The next question follows an answer, so that they do not pile up.
  useEffect(() => {
    if (!polling) return;
    const timer = setTimeout(() => setMoment(moveOn(moment, performance.now())), MILLISECONDS);
    return () => clearTimeout(timer);
  }, [polling, moment]);

  const next = () => setMoment(moveOn(moment, performance.now()));

  return { servers, since: moment.since, polling, setPolling, next };
}
