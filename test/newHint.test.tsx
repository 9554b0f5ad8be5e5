// A new kind of hint, added by CONTRIBUTING's recipe, goes by whatever it likes. Here it goes by the server's name.

import { expect, test, vi } from "vitest";
import { showsTheSame } from "../src/serverBadge/showsTheSame.ts";

vi.mock(import("../src/server/hints.ts"), async (original) => {
  const { hintsOf, ...others } = await original();
  return {
    ...others,
    hintsOf: (server, ...rest) => [
      ...hintsOf(server, ...rest),
      ...(server.name === "doomed" ? ([{ kind: "host", hostStatus: "MAINTENANCE" }] as const) : []),
    ],
  };
});

test("a hint that appears is drawn, whatever it goes by", () => {
  const before = { server: { status: "ACTIVE", name: "web-1" } };
  expect(showsTheSame(before, { server: { ...before.server, name: "web-2" } })).toBe(true);
  expect(showsTheSame(before, { server: { ...before.server, name: "doomed" } })).toBe(false);
});
