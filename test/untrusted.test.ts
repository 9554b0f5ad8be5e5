// Small rules on which everything rests: what counts as missing, as a number, as a judgement.

import { describe, expect, test } from "vitest";
import { enServer } from "../src/catalog/nova/enServer.ts";
import { needsAttention, serverFields, stateOptions, summarizeServer } from "../src/entries/states.ts";
import { en } from "../src/locales/en.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { isJudgement } from "../src/state/severity.ts";
import { isBlank, isMissing, nonEmptyText, numberOf, switchOf } from "../src/state/untrusted.ts";
import { describeState } from "../src/words/describeState.ts";
import { serverPhrases } from "../src/words/phrase.ts";

const phrase = serverPhrases(enServer);

test("a placeholder is missing, with spaces around it too", () => {
  expect([" N/A ", "\tnone\n", " - ", " "].map(isMissing)).toEqual([true, true, true, true]);
  expect([" not ", {}, 0, false].map(isMissing)).toEqual([false, false, false, false]);
});

test("a text is blank if nothing of it can be seen", () => {
  expect(["", " ", " \t\n ", "\u200b\u2800\u3164\u00ad"].map(isBlank)).toEqual([true, true, true, true]);
  expect(["-", " 0 ", "\u200ba\u200b"].map(isBlank)).toEqual([false, false, false]);
});

test("a text has no spaces around it", () => {
  expect(nonEmptyText(" on \n")).toBe("on");
  expect(nonEmptyText(" \u200b ")).toBeUndefined();
});

test("a switch is on or off in any spelling, and a word that only contains one is neither", () => {
  expect([true, "True", " up ", 1, "1"].map(switchOf)).toEqual([true, true, true, true, true]);
  expect([false, "FALSE", "down", 0, "0"].map(switchOf)).toEqual([false, false, false, false, false]);
  for (const neither of ["upgrading", "startup", "downgraded", "rundown", "10", "01", "", null, undefined, {}])
    expect(switchOf(neither), String(neither)).toBeUndefined();
});

test("a number is a number, or a date that exists", () => {
  expect([0, -1.5, new Date(7)].map(numberOf)).toEqual([0, -1.5, 7]);
  for (const none of [Number.NaN, new Date("never"), "7", null, true]) expect(numberOf(none)).toBeUndefined();
});

test("a limit that is no number means ten minutes", () => {
  const building = { status: "BUILD", updated: "2026-11-28T10:00:00Z" };
  const after = (minutes: number) => ({
    now: Date.parse("2026-11-28T10:00:00Z") + minutes * 60_000,
    slowAfter: Number.NaN,
  });
  expect(summarizeServer(building, after(11)).attention).toBe(true);
  expect(summarizeServer(building, after(9)).attention).toBe(false);
});

describe("a judgement", () => {
  test("has a tone and a phase, so that a server with a tone of its own is still summed up", () => {
    expect(isJudgement({ tone: "success", phase: "stable" })).toBe(true);
    expect(isJudgement({ tone: "success", phase: "running" })).toBe(false);
    expect(isJudgement({ tone: "green", phase: "stable" })).toBe(false);
    expect(needsAttention({ status: "ERROR", tone: "success" })).toBe(true);
    expect(needsAttention({ ...summarizeServer({ status: "ERROR" }) })).toBe(true);
  });
});

test("the choices of a filter say which states wait for a person", () => {
  const waiting = stateOptions(serverFields.status).filter(({ attention }) => attention);
  expect(waiting.map(({ value }) => value)).toEqual(["ERROR", "RESCUE", "SOFT_DELETED", "UNKNOWN", "VERIFY_RESIZE"]);
});

test("a blank label is English", () => {
  const blank = { ...zhHans, status: { ...zhHans.status, ACTIVE: " " } };
  expect(describeState(serverFields.status, "ACTIVE", { locale: blank }).label).toBe("Active");
});

describe("the language of a phrase", () => {
  const { others: _, ...server } = zhHans.server;

  test("is English if the locale lacks it, and the locale's if it has it", () => {
    expect(phrase({ ...zhHans, server }, "others")).toEqual({ text: "Other", lang: "en" });
    expect(phrase(zhHans, "others")).toEqual({ text: "其他", lang: "zh-Hans" });
  });

  test("is that of the page if no locale is given", () => {
    expect(phrase(undefined, "others")).toEqual({ text: en.server.others, lang: undefined });
  });
});

describe("a value that no table knows", () => {
  const isFailure = (value: string) => summarizeServer({ status: value }).tone === "error";

  test.each(["RESIZE_ERROR", "deployfail", "error attaching", "Failed-To-Start", "failover_failed", "failover-error"])(
    "is a failure if its own word says so: %s",
    (value) => expect(isFailure(value)).toBe(true),
  );

  test.each([
    "failed over",
    "FAILED_OVER",
    "failover",
    "failing-over",
    "no error",
    "no_failures",
    "NOERROR",
    "no-failures",
    "tests: error!",
    "error: see the log",
  ])("is none if its word says something else, or if it is a sentence: %s", (value) =>
    expect(isFailure(value)).toBe(false),
  );

  // Where the time to search grows with the square of the length, this does not end.
  test("is read in a moment, however long it is", () => {
    for (const end of ["over", "over!", "_error", ""])
      expect(isFailure(`${"fail".repeat(1_000_000)}${end}`)).toBeTypeOf("boolean");
  });
});
