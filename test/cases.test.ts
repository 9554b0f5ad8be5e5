// What is told of each resource: test/cases has a file for each service.

import { describe, expect, test } from "vitest";
import { type Cases, told } from "./cases/cases.ts";

const files = import.meta.glob<Readonly<Record<string, unknown>>>("./cases/*.ts", { eager: true });
const isCases = (value: unknown): value is Cases => typeof value === "object" && value !== null && "cases" in value;
const all = Object.values(files).flatMap((exports) => Object.values(exports).filter(isCases));

describe.each(all)("$resource", ({ summarize, answer, healthy, cases }) => {
  const [inner] = Object.values(answer);
  const wrapped = Object.keys(answer).length === 1 && typeof inner === "object";
  const object: object = wrapped ? inner : answer;

  test("as its API documents it, in its wrapper or without", () => {
    expect(told(summarize(answer))).toBe(healthy);
    expect(told(summarize(object))).toBe(healthy);
  });

  test.each(cases)("%s", (_, changes, expected) => {
    expect(told(summarize({ ...object, ...changes }))).toBe(expected);
  });

  test.each([undefined, null, 5, "text", [], {}, new Proxy({}, { get: () => expect.fail("thrown by a getter") })])(
    "is unknown, and does not throw, for a value that is not a resource: %#",
    (value) => {
      expect(summarize(value)).toMatchObject({ state: "unknown", tone: "neutral", attention: false });
    },
  );
});
