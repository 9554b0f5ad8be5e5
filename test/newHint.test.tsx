// A new kind of hint, added as described in CONTRIBUTING, may depend on anything. Here it depends on the server's name.

import { expect, test, vi } from "vitest";
import { showsTheSame } from "../src/badges/showsTheSame.ts";

vi.mock(import("../src/catalog/nova/hints.ts"), async (original) => {
  const { hintsOf, ...others } = await original();
  return {
    ...others,
    hintsOf: (server, ...rest) => [
      ...hintsOf(server, ...rest),
      ...(server.name === "doomed" ? ([{ kind: "host", hostStatus: "MAINTENANCE" }] as const) : []),
    ],
  };
});

test("a badge re-renders when a hint appears, whatever the hint depends on", () => {
  const before = { server: { status: "ACTIVE", name: "web-1" } };
  expect(showsTheSame(before, { server: { ...before.server, name: "web-2" } })).toBe(true);
  expect(showsTheSame(before, { server: { ...before.server, name: "doomed" } })).toBe(false);
});

test("a prop that is taken away is noticed, even if another one comes without a value", () => {
  const server = { status: "ACTIVE" };
  const before = { server, variant: "dot" };
  const after: { server: object; variant?: string; size?: undefined } = { server, size: undefined };
  expect(showsTheSame<{ server: object; variant?: string; size?: undefined }>(before, after)).toBe(false);
});
