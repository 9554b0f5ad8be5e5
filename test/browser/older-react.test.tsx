// Before React 19, components do not receive a ref as a prop. The badges check React's version, which is mocked here,
// and use forwardRef, which works in every version.

import { render } from "@testing-library/react";
import { createRef } from "react";
import { expect, test, vi } from "vitest";
import { PowerStateBadge } from "../../src/entries/index.ts";

vi.mock(import("react"), async (original) => ({ ...(await original()), version: "18.3.0-canary" }));

test("under an older React, a badge forwards its ref and renders as usual", () => {
  expect(PowerStateBadge).toMatchObject({ type: { displayName: "PowerStateBadge" } });
  const ref = createRef<HTMLSpanElement>();
  render(<PowerStateBadge ref={ref} state={1} variant="dot" />);
  expect(ref.current?.className).toBe("state-badge state-badge--success state-badge--stable state-badge--dot");
  expect(ref.current?.textContent).toBe("Running");
});
