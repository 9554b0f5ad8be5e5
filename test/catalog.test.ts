import { describe, expect, test } from "vitest";
import { catalog, type ServerField } from "../src/catalog/nova/catalog.ts";
import type { Locale } from "../src/language/locale.ts";
import { en } from "../src/locales/en.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import type { StateEntry } from "../src/state/state.ts";
import seed from "./data/seed.json" with { type: "json" };
import nova from "./data/states.json" with { type: "json" };

// `Object.keys` returns string[]; the keys of the catalog are the fields.
const FIELDS = Object.keys(catalog) as readonly ServerField[];

const rows = (field: ServerField): [string, StateEntry][] => Object.entries(catalog[field]);
const words = (locale: Locale, field: ServerField): Readonly<Record<string, string>> => locale[field];

describe("the original note", () => {
  test.each(seed.power)("labels %s as %s in English and %s in Chinese", (cell, english, chinese) => {
    const number = Number(/\d+/.exec(cell ?? ""));
    const [state] = rows("power").find(([, { code }]) => code === number) ?? [""];
    expect(cell?.replace(/[\s()\d]/g, "")).toBe(state);
    expect([words(en, "power")[state], words(zhCN, "power")[state]]).toEqual([english, chinese]);
  });

  test.each(seed.task)("labels %s as %s in English and %s in Chinese", (state = "", english, chinese) => {
    expect([words(en, "task")[state], words(zhCN, "task")[state]]).toEqual([english, chinese]);
  });

  test("has 52 rows", () => {
    expect(seed.power.length + seed.task.length).toBe(52);
  });
});

describe.each(FIELDS)("the table of %s states", (field) => {
  test("has Nova's states in Nova's order, then a row for unknown values", () => {
    expect(Object.keys(catalog[field])).toEqual([...nova[field].map(({ state }) => state), "unknown"]);
  });

  test.each<{ state: string; tone: string; phase: string; attention: boolean }>(nova[field])(
    "gives $state the tone and phase that match its meaning in Nova",
    ({ state, tone, phase, attention }) => {
      const row = rows(field).find(([name]) => name === state)?.[1];
      expect({ tone: row?.tone, phase: row?.phase, attention: row?.attention ?? false }).toEqual({
        tone,
        phase,
        attention,
      });
    },
  );

  test("never shows an unknown value as healthy or at rest", () => {
    expect(catalog[field].unknown).toMatchObject({ tone: "neutral", phase: "indeterminate" });
  });
});

test("power states have Nova's numbers, and retired ones name the release that dropped them", () => {
  const numbers = nova.power.map(({ state, value, legacy }) => [state, value, legacy]);
  const known = rows("power").filter(([state]) => state !== "unknown");
  expect(known.map(([state, { code, droppedIn }]) => [state, code, droppedIn !== undefined])).toEqual(numbers);
  expect(rows("power").flatMap(([, { droppedIn }]) => droppedIn ?? [])).toEqual([
    "Folsom",
    "Folsom",
    "Folsom",
    "Liberty",
  ]);
});

test("states that share an icon also share their tone and phase", () => {
  const meanings = new Map<string, string>();
  for (const [state, { icon, tone, phase }] of FIELDS.flatMap(rows)) {
    const meaning = `${tone}, ${phase}`;
    expect(meanings.get(icon) ?? meaning, state).toBe(meaning);
    meanings.set(icon, meaning);
  }
});

test("the reviewed Chinese locale differs from the note's", () => {
  expect(zhHans.task.rescuing).not.toBe(zhCN.task.rescuing);
});
