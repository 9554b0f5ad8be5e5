import { expect, test } from "vitest";
import { clashesIn } from "../stories/locales/clashes.ts";
import { labelsOf, parts, shareOf } from "../stories/locales/words.ts";

const labeled = (field: string, state: string, label: string, english = label) => ({
  resource: field.replace(/\..*/, ""),
  field,
  state,
  label,
  english,
});

test("two states of one field clash, and two of a resource if English has two words for them", () => {
  const resuming = [labeled("server.task", "resuming", "恢复"), labeled("server.task", "restoring", "恢复")];
  const off = [labeled("node.power", "off", "Aus", "Off"), labeled("node.state", "gone", "Aus", "Gone")];
  const paused = [labeled("server.vm", "paused", "Paused"), labeled("server.power", "PAUSED", "Paused")];
  const elsewhere = labeled("volume.status", "restoring", "恢复", "Restoring");
  expect(clashesIn([...off, ...resuming, ...paused, elsewhere])).toEqual([
    { label: "恢复", inOneField: true, states: resuming },
    { label: "Aus", inOneField: false, states: off },
  ]);
});

test("the languages of the package are read with their clashes", () => {
  const clashes = clashesIn(labelsOf("zh-CN")).map(({ label, states }) => [label, states.map(({ state }) => state)]);
  expect(clashes).toContainEqual(["正在恢复", expect.arrayContaining(["restoring", "resuming"])]);
});

test("English has every text, and a language without files has none", () => {
  for (const part of parts)
    for (const kind of ["locales", "meanings"] as const) {
      const { has, of } = shareOf(kind, "en", [part]);
      expect([part.id, kind, has]).toEqual([part.id, kind, of]);
      expect(shareOf(kind, "xx", [part])).toEqual({ has: 0, of });
    }
});
