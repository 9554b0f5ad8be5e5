// Needs a process of its own, because threads have the time zone of theirs.

import { expect, test, vi } from "vitest";
import { readServer } from "../src/entries/states.ts";

test.each(["UTC", "Asia/Kolkata", "America/St_Johns"])(
  "reads times without a zone as UTC on a machine in %s",
  (zone) => {
    vi.stubEnv("TZ", zone);
    // The machine's own zone is the one that a wrong reading would take.
    expect(new Date(2026, 10, 23, 12).getTimezoneOffset() === 0).toBe(zone === "UTC");
    const time = Date.UTC(2026, 10, 23, 21, 47, 49);
    for (const updated of ["2026-11-23T21:47:49", "2026-11-23T21:47:49Z", "2026-11-24T03:17:49+05:30"])
      expect(readServer({ updated }).updated).toBe(time);
    vi.unstubAllEnvs();
  },
);
