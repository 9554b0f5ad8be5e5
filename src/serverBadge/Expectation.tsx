"use client";

import { type ReactElement, useState } from "react";

interface ExpectationProps {
  /** What somebody has just asked for, and of which server. */
  readonly wish: string;
  /** All that the API says of the server. */
  readonly said: string;
  /** What the API says is news whatever it said before: a task that runs, or an end. */
  readonly answered: boolean;
  /** What to draw until the API says something else. */
  readonly expected: ReactElement;
  /** What to draw from then on, until there is another wish. */
  readonly actual: ReactElement;
}

/** Shows what has been asked for, until the API has caught up with it or contradicts it: until it says anything new. */
export function Expectation({ wish, said, answered, expected, actual }: ExpectationProps): ReactElement {
  const [held, setHeld] = useState({ wish, said, open: !answered });
  const isNew = held.wish !== wish;
  const open = !answered && (isNew || (held.open && held.said === said));
  // Setting state while drawing has React draw again at once, before anything is shown.
  if (isNew) setHeld({ wish, said, open });
  else if (open !== held.open) setHeld({ ...held, open });
  return open ? expected : actual;
}
