import { useEffect, useMemo, useState } from "react";
import { serversAfter } from "./manyServers.ts";

const MILLISECONDS = 1000;

interface Polled {
  readonly responses: number;
  /** When the latest response arrived, as `performance.now()`. */
  readonly since?: number;
}

const withNext = ({ responses }: Polled): Polled => ({ responses: responses + 1, since: performance.now() });

/** Polls a simulated API, once or repeatedly. */
export function usePolling() {
  const [polling, setPolling] = useState(false);
  const [polled, setPolled] = useState<Polled>({ responses: 0 });
  const servers = useMemo(() => serversAfter(polled.responses), [polled]);

  // Each request waits for the last response, so that requests do not pile up.
  useEffect(() => {
    if (!polling) return;
    const timer = setTimeout(() => setPolled(withNext(polled)), MILLISECONDS);
    return () => clearTimeout(timer);
  }, [polling, polled]);

  const next = () => setPolled(withNext(polled));

  return { servers, since: polled.since, polling, setPolling, next };
}
