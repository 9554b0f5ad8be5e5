import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { drawReading } from "../src/badges/drawReading.ts";
import { readingOf } from "../src/resource/reading.ts";
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
  const draw = (from: Field<"up">, props = {}) => drawReading(readingOf(from, "up"), props, context);
  const label = (from: Field<"up">) => renderToStaticMarkup(draw(from)).replace(/<.*?>/g, "");

  expect([label(vm), label(status), label(vm)]).toEqual(["Up", "Available", "Up"]);
  expect(draw(vm)).toBe(draw(vm));
  expect(draw(vm, { title: "Up" })).not.toBe(draw(vm));
});
