// What is told of each resource: test/cases has a file for each service.

import { describe, expect, test } from "vitest";
import { allCases } from "./cases/all.ts";
import { objectOf, told } from "./cases/cases.ts";

describe.each(allCases)("$resource", (resource) => {
  const { summarize, answer, healthy, cases } = resource;
  const object = objectOf(resource);

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
