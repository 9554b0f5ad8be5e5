import { expect, test } from "vitest";
import { drawState } from "../src/badges/drawState.ts";
import type { Field } from "../src/state/field.ts";
import { circleCheck } from "../src/state/icons.ts";

test("two fields that share a row object get separate badges", () => {
  const row = { tone: "success", phase: "stable", icon: circleCheck } as const;
  const source = (id: string, up: string): Field<"up"> => ({
    id,
    states: { up: row, unknown: row },
    parse: () => "up",
    words: { up, unknown: "Unknown" },
  });
  const context = { elements: new Map() };
  const [vm, status] = [source("vm", "Up"), source("status", "Available")];
  const label = (from: Field<"up">) => drawState(from, "up", { state: "up" }, context).props.children.at(-1);

  expect([label(vm), label(status), label(vm)]).toEqual(["Up", "Available", "Up"]);
  expect(drawState(vm, "up", { state: "up" }, context)).toBe(drawState(vm, "up", { state: "up" }, context));
});
