import { useEffect, useMemo, useState } from "react";
import { type Frames, firstFrames, responseAt } from "./manyServers.ts";

const CHANGES = 20;
const MILLISECONDS = 1000;
/** Coprime to the number of servers, so that each gets its turn. */
const STRIDE = 101;

interface Response {
  /** How many responses came before this one. */
  readonly number: number;
  readonly at: Frames;
  /** When the response arrived, as `performance.now()`. */
  readonly since: number | undefined;
}

const first: Response = { number: 0, at: firstFrames, since: undefined };

/** Advances some servers by one frame, different ones each time. */
function advance({ number, at }: Response, since: number): Response {
  const next = [...at];
  for (let change = 0; change < CHANGES; change += 1) {
    const index = ((number * CHANGES + change) * STRIDE) % at.length;
    next[index] = (at[index] ?? 0) + 1;
  }
  return { number: number + 1, at: next, since };
}

/** Polls a simulated API, once or repeatedly. */
export function usePolling() {
  const [polling, setPolling] = useState(false);
  const [response, setResponse] = useState(first);
  const servers = useMemo(() => responseAt(response.at), [response.at]);

  // Each request waits for the last response, so that requests do not pile up.
  useEffect(() => {
    if (!polling) return;
    const timer = setTimeout(() => setResponse(advance(response, performance.now())), MILLISECONDS);
    return () => clearTimeout(timer);
  }, [polling, response]);

  const next = () => setResponse(advance(response, performance.now()));

  return { servers, since: response.since, polling, setPolling, next };
}
