"use client";

import { type ReactElement, useState } from "react";

interface ExpectationProps {
  /** What somebody has just asked for. */
  readonly task: string;
  /** All that the API says of the server. */
  readonly said: string;
  /** What to draw until the API says something else. */
  readonly expected: ReactElement;
  /** What to draw from then on, until there is another wish. */
  readonly actual: ReactElement;
}

/** Shows what has been asked for, until the API has caught up with it or contradicts it: until it says anything new. */
export function Expectation({ task, said, expected, actual }: ExpectationProps): ReactElement {
  const [wish, setWish] = useState({ task, said, open: true });
  const isNew = wish.task !== task;
  const open = isNew || (wish.open && wish.said === said);
  // Setting state while drawing has React draw again at once, before anything is shown.
  if (isNew) setWish({ task, said, open });
  else if (open !== wish.open) setWish({ ...wish, open });
  return open ? expected : actual;
}
