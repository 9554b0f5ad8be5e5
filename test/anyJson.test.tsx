import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { ServerBadge, StateSummary } from "../src/index.ts";
import { en as meanings } from "../src/meanings/en.ts";
import { compareBySeverity, describeState, nextPollDelay, readServer, summarizeServer } from "../src/states.ts";
import { frames, recorded, type Sent } from "./frames.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});
const error = vi.spyOn(console, "error");

const active = recorded({ status: "ACTIVE" });

const word = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value).trim().toLowerCase() : undefined;

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || ["", "-", "n/a", "none", "null", "unknown"].includes(word(value) ?? "");

/** Whether it is known to be healthy: ACTIVE by its status, and where there is none, by its vm state or its power. */
function isHealthy(server: unknown): boolean {
  const { status, vm, power } = readServer(server).sent;
  if (!isAbsent(status)) return word(status) === "active";
  return isAbsent(vm) ? ["1", "running"].includes(word(power) ?? "") : word(vm) === "active";
}

/** What has to hold of any server, however broken. */
function holds(server: unknown): void {
  const summary = summarizeServer(server, { now: 0 });
  expect(describeState(summary.field, summary.value).label.trim()).not.toBe("");
  if (summary.tone === "success") expect(isHealthy(server)).toBe(true);
  // Whatever it is, that is the point: the types would not let it in.
  const badge = renderToString(<ServerBadge server={server as object} now={0} meanings={meanings} />);
  expect(badge.replace(/<[^>]*>/g, "").trim()).not.toBe("");
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

/** A recorded server with some of its keys gone and others holding anything. */
const mutated: fc.Arbitrary<Sent> = fc
  .record({
    server: fc.constantFrom(...frames.map(({ server }) => server)),
    gone: fc.subarray(keys),
    changed: fc.dictionary(fc.constantFrom(...keys), anything),
  })
  .map(({ server, gone, changed }) => ({
    ...Object.fromEntries(Object.entries(server).filter(([key]) => !gone.includes(key))),
    ...changed,
  }));

describe("of whatever JSON there is, nothing throws, and only what is known to be healthy looks so", () => {
  test("any value", () => fc.assert(fc.property(anything, holds), { numRuns: 1_000 }));

  test("a recorded server of which anything has been changed", () => {
    fc.assert(fc.property(mutated, holds), { numRuns: 2_000 });
  });
});
