import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { ServerBadge, StateSummary } from "../src/entries/index.ts";
import { compareBySeverity, describeState, nextPollDelay, readServer, summarizeServer } from "../src/entries/states.ts";
import { en as meanings } from "../src/meanings/en.ts";
import { frames, recorded, type Sent } from "./support/frames.ts";

/** A character that is drawn. */
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u;

vi.spyOn(console, "warn").mockImplementation(() => {});
const error = vi.spyOn(console, "error");

const active = recorded({ status: "ACTIVE" });

const word = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value).trim().toLowerCase() : undefined;

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || ["", "-", "n/a", "none", "null", "unknown"].includes(word(value) ?? "");

/** Whether a server is known to be healthy: by its status or, if that is missing, its vm state or else its power state. */
function isHealthy(server: unknown): boolean {
  const { status, vm, power } = readServer(server).sent;
  if (!isAbsent(status)) return word(status) === "active";
  return isAbsent(vm) ? ["1", "running"].includes(word(power) ?? "") : word(vm) === "active";
}

/** Checks what must hold for any server, however broken. */
function checkServer(server: unknown): void {
  const summary = summarizeServer(server, { now: 0 });
  expect(describeState(summary.leading.field, summary.value).label).toMatch(VISIBLE);
  if (summary.tone === "success") expect(isHealthy(server)).toBe(true);
  // The types forbid other values; untyped callers can still pass them.
  const badge = renderToString(<ServerBadge server={server as object} now={0} meanings={meanings} />);
  expect(badge.replace(/<[^>]*>/g, "")).toMatch(VISIBLE);
  expect(badge.includes("state-badge--success")).toBe(summary.tone === "success");
  expect(renderToString(<StateSummary servers={[server]} />)).toContain("<li>");
  expect(error).not.toHaveBeenCalled();
  expect(nextPollDelay(server)).not.toBeNaN();
  expect(compareBySeverity(server, active)).not.toBeNaN();
}

const keys = [...new Set(frames.flatMap(({ server }) => Object.keys(server))), "fault", "state", "payload", "server"];
const words = [
  null,
  "",
  "N/A",
  "ACTIVE",
  "active",
  "error",
  "spawning",
  "RUNNING",
  0,
  1,
  4,
  "__proto__",
  "constructor",
];
const anything = fc.oneof(fc.jsonValue(), fc.constantFrom(...words));

/** A recorded server with some keys removed and others set to arbitrary values. */
const mutated: fc.Arbitrary<Sent> = fc
  .record({
    server: fc.constantFrom(...frames.map(({ server }) => server)),
    removed: fc.subarray(keys),
    changed: fc.dictionary(fc.constantFrom(...keys), anything),
  })
  .map(({ server, removed, changed }) => ({
    ...Object.fromEntries(Object.entries(server).filter(([key]) => !removed.includes(key))),
    ...changed,
  }));

describe("nothing throws, and only healthy servers look healthy, for", () => {
  test("any JSON value", () => fc.assert(fc.property(anything, checkServer), { numRuns: 1_000 }));

  test("a recorded server with arbitrary changes", () => {
    fc.assert(fc.property(mutated, checkServer), { numRuns: 2_000 });
  });
});
