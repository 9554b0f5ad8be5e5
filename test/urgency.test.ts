// No urgency is lost: a resource is at least as severe as any of its fields alone, and asks for a person at least as often.

import { describe, expect, test } from "vitest";
import { summarizeService } from "../src/catalog/nova/summarizeService.ts";
import type { Summarize } from "../src/resource/summary.ts";
import type { Field } from "../src/state/field.ts";
import { severityOf } from "../src/state/severity.ts";
import { resources } from "./support/resources.ts";

/** A state as its API sends it, with its row. */
const statesOf = (field: Field) =>
  Object.entries(field.states).flatMap(([state, row]) => {
    if (state === "unknown" || row.droppedIn) return [];
    return [{ field, state, row, value: row.code ?? (state === "none" ? null : state) }];
  });

/** Every two states of two fields. */
const pairsOf = ({ fields }: Summarize) =>
  fields.flatMap((one, at) =>
    fields.slice(at + 1).flatMap((other) => statesOf(one).flatMap((a) => statesOf(other).map((b) => [a, b] as const))),
  );

/** What of two states is lost in the summary of both. */
function lost(summarize: Summarize, pair: ReturnType<typeof pairsOf>[number]): readonly string[] {
  const object = Object.fromEntries(pair.map(({ field, value }) => [field.keys[0], value]));
  const { severity, attention, moving, phase } = summarize(object);
  // Nothing can be done about what is gone.
  if (phase === "terminal") return [];
  return pair.flatMap(({ field, state, row }) => {
    if (summarize.calms.includes(field) || row.phase === "terminal" || row.phase === "indeterminate") return [];
    const what = [
      severityOf(row) > 2 && severity < severityOf(row) && "severity",
      row.attention && !attention && "attention",
      row.phase === "transitional" && !moving && "motion",
    ].filter(Boolean);
    return what.length > 0 ? [`${JSON.stringify(object)} loses the ${what.join(", ")} of ${field.id} ${state}`] : [];
  });
}

describe.each(Object.entries(resources))("%s", (_, summarize) => {
  test("loses no urgency of any two states, unless its table says so", () => {
    const pairs = pairsOf(summarize);
    if (summarize.fields.length > 1) expect(pairs.length).toBeGreaterThan(3);
    expect(pairs.flatMap((pair) => lost(summarize, pair))).toEqual([]);
  });

  // Types tell as much; the changes of `npm run mutants` have none.
  test("calms fields of its own alone", () => {
    expect(summarize.fields).toEqual(expect.arrayContaining([...summarize.calms]));
  });
});

test("a service that is down while it is disabled ranks as an error, and needs nobody", () => {
  const down = { state: "down", status: "disabled" };
  expect(summarizeService(down)).toMatchObject({ tone: "error", phase: "stable", severity: 6, attention: false });
  expect(summarizeService({ ...down, status: "enabled" })).toMatchObject({ tone: "error", attention: true });
});
