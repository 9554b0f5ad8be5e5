"use client";

import { type ReactElement, useState } from "react";

interface ExpectationProps {
  /** What was just asked for, and of which server. */
  readonly request: string;
  /** What the API sent about the server: another text means news. */
  readonly fingerprint: string;
  /** The API's data is an answer whatever it was before: a task runs, or the server is gone. */
  readonly isAnswered: boolean;
  /** What to render until there is news. */
  readonly expected: ReactElement;
  /** What to render from then on, until the next request. */
  readonly actual: ReactElement;
}

/** Shows what was asked for until the API sends anything new. */
export function Expectation({ request, fingerprint, isAnswered, expected, actual }: ExpectationProps): ReactElement {
  const [held, setHeld] = useState({ request, fingerprint, open: !isAnswered });
  const isNew = held.request !== request;
  const open = !isAnswered && (isNew || (held.open && held.fingerprint === fingerprint));
  // React renders again at once if state is set while rendering, before anything is shown.
  if (isNew) setHeld({ request, fingerprint, open });
  else if (open !== held.open) setHeld({ ...held, open });
  return open ? expected : actual;
}
