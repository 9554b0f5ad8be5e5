// What is told of each resource: test/cases has a file for each service.

import { describe, expect, test } from "vitest";
import { enServerHints } from "../src/catalog/nova/enServer.ts";
import { summarizeServer } from "../src/entries/states.ts";
import type { Hint } from "../src/resource/hints.ts";
import { localeTables } from "../tools/words/tables.ts";
import { allCases } from "./cases/all.ts";
import { objectOf, told } from "./cases/cases.ts";
import { hintCases, leadingCases } from "./cases/server.ts";

const tables = [...localeTables(), ...localeTables("services")];

/** Whether languages have a place for the words of a hint. The label of a state has one in its field. */
const hasPlace = ({ kind, table }: Hint): boolean =>
  kind === "state" || tables.some(({ name, texts }) => name === table && texts.some(({ key }) => key === kind));

describe("a server", () => {
  test.each([...hintCases, ...leadingCases])("$when", ({ server, now, told: expected }) => {
    const summary = summarizeServer(server, { now });
    expect(told(summary)).toBe(expected);
    expect(summary.hints.filter((hint) => !hasPlace(hint))).toEqual([]);
  });

  test.each(leadingCases)("says why its state leads: $because", ({ server, because }) => {
    expect(summarizeServer(server).because).toBe(because);
  });

  test("has a case for each of its hints", () => {
    const kinds = hintCases.flatMap(({ server, now }) =>
      summarizeServer(server, { now }).hints.map(({ kind }) => kind),
    );
    expect([...new Set(kinds)].sort()).toEqual([...Object.keys(enServerHints), "slow", "state"].sort());
  });
});

describe.each(allCases)("$resource", (resource) => {
  const { summarize, answer, healthy, cases } = resource;
  const object = objectOf(resource);

  test("as its API documents it, in its wrapper or without", () => {
    expect(told(summarize(answer))).toBe(healthy);
    expect(told(summarize(object))).toBe(healthy);
  });

  test.each(cases)("%s", (_, changes, expected) => {
    const summary = summarize({ ...object, ...changes });
    expect(told(summary)).toBe(expected);
    // Shown by the state itself, so not told.
    expect(summary.moving || summary.phase !== "transitional", "moves if its leading state does").toBe(true);
    expect(summary.hints.filter((hint) => !hasPlace(hint))).toEqual([]);
  });

  test.each([undefined, null, 5, "text", [], {}, new Proxy({}, { get: () => expect.fail("thrown by a getter") })])(
    "is unknown, and does not throw, for a value that is not a resource: %#",
    (value) => {
      expect(summarize(value)).toMatchObject({ state: "unknown", tone: "neutral", attention: false });
    },
  );
});
