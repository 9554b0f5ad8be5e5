import { describe, expect, test } from "vitest";
import { catalog, type Resource } from "../src/catalog/catalog.ts";
import { en } from "../src/locales/en.ts";
import type { Locale } from "../src/language/locale.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import type { StateEntry } from "../src/catalog/state.ts";
import seed from "./data/seed.json" with { type: "json" };
import nova from "./data/states.json" with { type: "json" };
import { locales } from "./locales.ts";

// `Object.keys` is typed string[]; the keys of the catalog are the resources.
const RESOURCES = Object.keys(catalog) as readonly Resource[];

const rows = (resource: Resource): [string, StateEntry][] => Object.entries(catalog[resource]);
const words = (locale: Locale, resource: Resource): Readonly<Record<string, string>> => locale[resource];

describe("the note that the project starts from", () => {
  test.each(seed.power)("%s reads %s in English and %s in Chinese", (cell, english, chinese) => {
    const number = Number(/\d+/.exec(cell ?? ""));
    const [state] = rows("power").find(([, { value }]) => value === number) ?? [""];
    expect(cell?.replace(/[\s()\d]/g, "")).toBe(state);
    expect([words(en, "power")[state], words(zhCN, "power")[state]]).toEqual([english, chinese]);
  });

  test.each(seed.task)("%s reads %s in English and %s in Chinese", (state = "", english, chinese) => {
    expect([words(en, "task")[state], words(zhCN, "task")[state]]).toEqual([english, chinese]);
  });

  test("has 52 rows", () => {
    expect(seed.power.length + seed.task.length).toBe(52);
  });
});

describe.each(RESOURCES)("the table of %s states", (resource) => {
  test("has Nova's states in Nova's order, and a row for what is unknown", () => {
    expect(Object.keys(catalog[resource])).toEqual([...nova[resource].map(({ state }) => state), "unknown"]);
  });

  test.each<{ state: string; tone: string; phase: string; attention: boolean }>(nova[resource])(
    "takes $state as Nova means it",
    ({ state, tone, phase, attention }) => {
      const row = rows(resource).find(([name]) => name === state)?.[1];
      expect({ tone: row?.tone, phase: row?.phase, attention: row?.attention ?? false }).toEqual({
        tone,
        phase,
        attention,
      });
    },
  );

  test("never takes the unknown for healthy, or for at rest", () => {
    expect(catalog[resource].unknown).toMatchObject({ tone: "neutral", phase: "indeterminate" });
  });
});

test("power states carry Nova's numbers, and those that Nova dropped say since when", () => {
  const numbers = nova.power.map(({ state, value, legacy }) => [state, value, legacy]);
  const known = rows("power").filter(([state]) => state !== "unknown");
  expect(known.map(([state, { value, legacy }]) => [state, value, legacy !== undefined])).toEqual(numbers);
  expect(rows("power").flatMap(([, { legacy }]) => legacy ?? [])).toEqual(["Folsom", "Folsom", "Folsom", "Liberty"]);
});

test("an icon that two states share says the same of both: their tone and phase agree throughout the catalog", () => {
  const meanings = new Map<string, string>();
  for (const [state, { icon, tone, phase }] of RESOURCES.flatMap(rows)) {
    const meaning = `${tone}, ${phase}`;
    expect(meanings.get(icon) ?? meaning, state).toBe(meaning);
    meanings.set(icon, meaning);
  }
});

describe.each(locales.map((locale) => [locale.lang, locale] as const))("the words of %s", (lang, locale) => {
  test("stand in a file of that name, with a label for every state", () => {
    expect(Intl.getCanonicalLocales(lang)).toEqual([lang]);
    for (const resource of RESOURCES) {
      expect(Object.keys(locale[resource]).sort()).toEqual(Object.keys(catalog[resource]).sort());
      for (const word of Object.values(locale[resource])) expect(word.trim()).toBe(word);
      expect(Object.values(locale[resource])).not.toContain("");
    }
  });

  test("differ from state to state of one resource, except where the note has it otherwise", () => {
    const shared = RESOURCES.flatMap((resource) => {
      const labels = Object.values(locale[resource]);
      return labels.filter((label, index) => labels.indexOf(label) !== index);
    });
    expect(shared).toEqual(SHARED_LABELS[lang] ?? []);
  });
});

/** The labels that the note gives to more than one state. No other language may have any. */
const SHARED_LABELS: Readonly<Record<string, readonly string[]>> = {
  en: ["Resuming"],
  "zh-CN": ["正在恢复", "正在恢复", "正在恢复", "正在搁置映像暂挂上传", "正在搁置映像上传"],
};

test("the reviewed Chinese is another one than the note's", () => {
  expect(zhHans.task.rescuing).not.toBe(zhCN.task.rescuing);
});
