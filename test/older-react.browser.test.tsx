// Before React 19 a component gets no ref as a prop. The badges tell by React's version, which is made to lie here;
// forwardRef works in every version.

import { render } from "@testing-library/react";
import { createRef } from "react";
import { expect, test, vi } from "vitest";
import { PowerStateBadge } from "../src/index.ts";

vi.mock(import("react"), async (original) => ({ ...(await original()), version: "18.3.0-canary" }));

test("a badge under an older React hands its ref on, and is drawn as it is under any other", () => {
  expect(PowerStateBadge).toMatchObject({ type: { displayName: "PowerStateBadge" } });
  const ref = createRef<HTMLSpanElement>();
  render(<PowerStateBadge ref={ref} state={1} variant="dot" />);
  expect(ref.current?.className).toBe("state-badge state-badge--success state-badge--stable state-badge--dot");
  expect(ref.current?.textContent).toBe("Running");
});
