import { types } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { matchLocale } from "../src/entries/index.ts";
import {
  compareBySeverity,
  countStates,
  describeHint,
  describeState,
  type Field,
  nextPollDelay,
  serverFields,
  stateOptions,
  summarizeServer,
} from "../src/entries/states.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { frames } from "./support/frames.ts";
import { numbersFrom } from "./support/randomNumbers.ts";
import { seed } from "./support/seed.js";

vi.spyOn(console, "warn").mockImplementation(() => {});

const refuse = () => {
  throw new Error("This must never be read.");
};
const traps = { get: refuse, has: refuse, getPrototypeOf: refuse, ownKeys: refuse };

/** Values that untyped callers might pass, including some that throw when read. */
const hostile: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  0,
  3,
  10n,
  true,
  "",
  "en",
  "__proto__",
  Symbol("now"),
  refuse,
  [],
  [null, Symbol("tag"), 3, {}],
  {},
  Object.create(null),
  new Date(Number.NaN),
  new Date(),
  { toString: refuse, valueOf: refuse },
  { lang: Symbol("lang"), power: null, status: { ACTIVE: 3 }, server: "none" },
  new Proxy({}, traps),
];

// The types forbid these options; untyped callers can still pass them.
type Loose = never;
const loose = (value: unknown) => value as Loose;

const [decision] = summarizeServer({ status: "VERIFY_RESIZE", task_state: "resize_prep" }).hints;
if (decision?.kind !== "decision") throw new Error("There is no decision.");

describe("hostile options", () => {
  test.each(hostile.map((value) => [typeof value, value]))("never throw or change a label (%s)", (_, value) => {
    expect(describeState(serverFields.power, 1, { locale: loose(value), meanings: loose(value) }).label).toBe(
      "Running",
    );
    expect(describeState(serverFields.power, 1, loose(value)).label).toBe("Running");
    expect(stateOptions(serverFields.power, loose(value))[1]?.label).toBe("Running");
    expect(describeHint(decision, loose(value))).toBe("Confirm or revert the resize or migration");
    expect(matchLocale(loose(value), [zhHans])).toBeUndefined();
    expect(matchLocale("zh", loose(value))).toBeUndefined();
    expect(compareBySeverity(value, { status: "ERROR" })).toBeGreaterThan(0);
  });

  test.each(hostile.map((value) => [typeof value, value]))(
    "never make a server look slow or break the polling interval (%s)",
    (_, value) => {
      const server = { status: "BUILD", updated: "2026-01-01T00:00:00Z" };
      const isTime = types.isDate(value) && !Number.isNaN(value.getTime());
      const now = loose(value);
      expect(summarizeServer(server, { now }).hints.map(({ kind }) => kind)).toEqual(isTime ? ["slow"] : []);
      expect([2_000, 5_000, 15_000, 60_000]).toContain(nextPollDelay(server, { elapsed: now }));
      expect([2_000, 5_000, 15_000, 60_000]).toContain(nextPollDelay(server, now));
      expect(summarizeServer(server, now).state).toBe("BUILD");
    },
  );
});

test("a negative limit makes no server slow that is at rest, or whose times are unknown", () => {
  for (const server of [{ status: "ACTIVE" }, { status: "BUILD" }])
    expect(summarizeServer(server, { now: 1, slowAfter: -1 }).hints).toEqual([]);
});

test("tags with an underscore match on both sides", () => {
  expect(matchLocale("zh_CN", [{ lang: "zh_CN" }])).toEqual({ lang: "zh_CN" });
  expect(matchLocale("zh-SG", [{ lang: "zh_CN" }])).toEqual({ lang: "zh_CN" });
});

test("a text with two million spaces is read in time that grows with its length: with its square, it would be hours", () => {
  const spaces = `${" ".repeat(2_000_000)}x`;
  const { state, hints } = summarizeServer({ status: spaces, locked: true, locked_reason: spaces });
  expect([state, hints.map(({ kind }) => kind)]).toEqual(["unknown", ["lockedBecause"]]);
});

test("60,000 recorded servers with broken values and hostile options never throw", () => {
  const number = numbersFrom(seed);
  const pick = <Value>(values: readonly Value[]): Value => values[number(values.length)] as Value;
  const keys = [...new Set(frames.flatMap(({ server }) => Object.keys(server))), "fault", "host_status", "state"];
  const values = [...hostile, ...frames.flatMap(({ server }) => Object.values(server))];
  let unlabelled = 0;
  for (let count = 0; count < 60_000; count += 1) {
    const server = { ...pick(frames).server, [pick(keys)]: pick(values), [pick(keys)]: pick(values) };
    const summary = summarizeServer(server, { now: loose(pick(hostile)), slowAfter: loose(pick(hostile)) });
    const locale = loose(pick(hostile));
    const { label } = describeState(pick(Object.values<Field>(serverFields)), pick(values), {
      locale,
      meanings: loose(pick(hostile)),
    });
    if (label.trim() === "") unlabelled += 1;
    for (const hint of summary.hints) if (describeHint(hint, locale).trim() === "") unlabelled += 1;
    nextPollDelay(summary, { elapsed: loose(pick(hostile)) });
    if (count % 100 === 0) countStates([server, pick(hostile)], summarizeServer, { now: loose(pick(hostile)) });
  }
  expect(unlabelled).toBe(0);
});
