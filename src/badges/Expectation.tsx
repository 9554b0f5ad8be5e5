"use client";

import { type ReactElement, useState } from "react";

interface ExpectationProps {
  /** The requested state and its resource, if anything was requested. */
  readonly request: string | undefined;
  /** What the API sent about the resource. A different text means news. */
  readonly fingerprint: string;
  /** Set if the API's data answers any request: something is running, or the resource is gone or unreachable. */
  readonly isAnswered: boolean;
  /** What to render until there is news. */
  readonly expected: ReactElement;
  /** What to render after that, until the next request. */
  readonly actual: ReactElement;
}

/** Renders `expected` until the API sends anything new, then `actual`. */
export function Expectation({ request, fingerprint, isAnswered, expected, actual }: ExpectationProps): ReactElement {
  const [held, setHeld] = useState({ request, fingerprint, open: !isAnswered && request !== undefined });
  const isNew = held.request !== request;
  const open = request !== undefined && !isAnswered && (isNew || (held.open && held.fingerprint === fingerprint));
  // React re-renders at once when state is set during rendering, before anything is shown.
  if (isNew) setHeld({ request, fingerprint, open });
  else if (open !== held.open) setHeld({ ...held, open });
  return open ? expected : actual;
}
