import { expect, test } from "vitest";
import { drawState } from "../src/badges/drawState.ts";
import type { Field } from "../src/state/field.ts";
import { circleCheck } from "../src/state/icons.ts";

test("two fields that share a row object get separate badges", () => {
  const row = { tone: "success", phase: "stable", icon: circleCheck } as const;
  const field = (id: string, up: string): Field<"up"> => ({
    id,
    keys: ["status"],
    states: { up: row, unknown: row },
    parse: () => "up",
    words: { up, unknown: "Unknown" },
  });
  const context = { elements: new Map() };
  const [vm, status] = [field("vm", "Up"), field("status", "Available")];
  const draw = (from: Field<"up">, hasProps = false) => drawState(from, "up", {}, hasProps, context);
  const label = (from: Field<"up">) => draw(from).props.children.at(-1);

  expect([label(vm), label(status), label(vm)]).toEqual(["Up", "Available", "Up"]);
  expect(draw(vm)).toBe(draw(vm));
  expect(draw(vm, true)).not.toBe(draw(vm));
});
