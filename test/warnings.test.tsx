// What a developer is told of badges that some readers could not use.

import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";

/** What is printed while something is rendered by a copy of the package that has printed nothing yet. */
async function warningsOf(props: object): Promise<readonly string[]> {
  vi.resetModules();
  const warned = vi
    .spyOn(console, "warn")
    .mockClear()
    .mockImplementation(() => {});
  const { PowerStateBadge } = await import("../src/entries/index.ts");
  renderToString(<PowerStateBadge state={1} {...props} />);
  return warned.mock.calls.map(([message]) => String(message));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("a badge that became a control", () => {
  test.each([
    ["onClick", { onClick: () => {} }, "Wrap it in a button or a link"],
    ["tabIndex", { tabIndex: 0 }, "Wrap it in a button or a link"],
    ["aria-label", { "aria-label": "State" }, "Use hiddenPrefix or label"],
    ["aria-labelledby", { "aria-labelledby": "state" }, "Use hiddenPrefix or label"],
  ])("warns of %s without a role, and says what to do", async (name, props, remedy) => {
    const warnings = await warningsOf(props);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain(name);
    expect(warnings[0]).toContain(remedy);
    expect(await warningsOf({ ...props, role: "button" })).toEqual([]);
  });

  test("is no reason to warn if it has none of these, with a tooltip or without", async () => {
    expect(await warningsOf({})).toEqual([]);
    expect(await warningsOf({ meaning: "It runs." })).toEqual([]);
  });
});

describe("a theme's text on its surface", () => {
  test.each([
    ["successText on its successSurface", { successText: "#bbb", successSurface: "#fff" }, "1.92"],
    ["errorOnSolid on its errorSolid", { errorOnSolid: "rgb(255 255 255)", errorSolid: "#ff8080" }, "2.43"],
  ])("that can't be read is told with its contrast: %s", async (pair, theme, ratio) => {
    expect(await warningsOf({ theme })).toEqual([expect.stringMatching(`${pair} has a contrast of ${ratio}`)]);
  });

  test.each([
    ["a pair of 4.5 or more", { successText: "#767676", successSurface: "#fff" }, 0],
    ["a pair just below", { successText: "#777", successSurface: "#fff" }, 1],
    ["half a pair", { successText: "#bbb" }, 0],
    ["colors in a notation that only a browser can read", { successText: "oklch(0.8 0 0)", successSurface: "#fff" }, 0],
  ])("is judged at the limit of WCAG: %s", async (_, theme, count) => {
    expect(await warningsOf({ theme })).toHaveLength(count);
  });
});
