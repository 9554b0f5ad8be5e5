import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadLocale, locales } from "../src/entries/states.ts";
import type { Locale } from "../src/language/locale.ts";
import { en } from "../src/locales/en.ts";
import { locales as files } from "./support/locales.ts";

const warnings = vi.spyOn(console, "warn").mockImplementation(() => {});
beforeEach(() => {
  warnings.mockClear();
});
afterEach(() => {
  vi.doUnmock("../src/locales/ko.ts");
});

describe("the list of languages", () => {
  test("has every language with a file, and nothing else", () => {
    expect(locales.map(({ lang }) => lang).sort()).toEqual(files.map(({ lang }) => lang).sort());
  });

  test.each([...files])("says of $lang what its file says", async ({ lang, dir, review }) => {
    expect(locales.find((locale) => locale.lang === lang)).toMatchObject({ lang, review, ...(dir && { dir }) });
    expect((await loadLocale(lang)).lang).toBe(lang);
  });

  test.each([...locales])("names $lang in the language itself: $name", ({ lang, name }) => {
    const own = new Intl.DisplayNames([lang], { type: "language" }).of(new Intl.Locale(lang).language) ?? "";
    expect(name.toLowerCase()).toContain(own.toLowerCase());
  });
});

describe("the words of services", () => {
  const volume = () => import("../src/catalog/cinder/volume.ts");
  const fresh = async () => {
    vi.resetModules();
    // What all copies of the package on a page share.
    for (const key of Object.getOwnPropertySymbols(globalThis))
      if (key.description?.includes("services")) Reflect.deleteProperty(globalThis, key);
    return import("../src/entries/states.ts");
  };

  test("do not come to a page with servers alone", async () => {
    const states = await fresh();
    expect((await states.loadLocale("de")).labels).toBeUndefined();
  });

  test("come with the language to a page that has a field of a service", async () => {
    const states = await fresh();
    const { volume: field } = await volume();
    const locale = await states.loadLocale("de");
    expect(states.describeState(field, "creating", { locale }).label).toBe("Wird erstellt");
    expect(locale.status.ACTIVE).toBe("Aktiv");
  });

  test("come later if the field does, and then once", async () => {
    const states = await fresh();
    const before = await states.loadLocale("de");
    const { volume: field } = await volume();
    const describeIn = (locale: Locale) => states.describeState(field, "creating", { locale }).label;
    const [one, other] = await Promise.all([states.loadLocale("de"), states.loadLocale("de-AT")]);
    expect([before.labels, describeIn(one)]).toEqual([undefined, "Wird erstellt"]);
    expect(other).toBe(one);
    expect(await states.loadLocale("de")).toBe(one);
  });

  test("come where they are asked for, such as on a server, and stay away where they are refused", async () => {
    const states = await fresh();
    expect((await states.loadLocale("ja", { services: true })).labels).toBeDefined();
    await volume();
    expect((await states.loadLocale("ko", { services: false })).labels).toBeUndefined();
  });

  test("of English are those of the fields, and of China’s Chinese those of Simplified Chinese", async () => {
    const states = await fresh();
    const { volume: field } = await volume();
    expect(await states.loadLocale("en")).toEqual(en);
    const locale = await states.loadLocale("zh-CN");
    expect([locale.lang, states.describeState(field, "creating", { locale }).label]).toEqual(["zh-CN", "正在创建"]);
  });

  test("that can't be fetched reject the language, which can be tried again", async () => {
    vi.doMock("../src/locales/services/fr.ts", () => {
      throw new Error("offline");
    });
    const states = await fresh();
    await volume();
    await expect(states.loadLocale("fr")).rejects.toThrow();
    vi.doUnmock("../src/locales/services/fr.ts");
    expect((await states.loadLocale("fr")).labels).toBeDefined();
  });
});

describe("loading a language", () => {
  test.each([
    [["de-AT", "en"], "de"],
    [["pt-PT"], "pt-BR"],
    [["zh-TW"], "zh-Hant"],
    [["en-US", "de"], "en"],
    ["fr-CA", "fr"],
    [["fa", "en"], "fa"],
    [["fa-IR"], "fa"],
  ])("for %j gives %s", async (requested, lang) => {
    expect((await loadLocale(requested)).lang).toBe(lang);
    expect(warnings).not.toHaveBeenCalled();
  });

  test.each([
    ["he-IL", "de"],
    ["xx", "he-IL", "de"],
  ])("keeps a preview back that %j does not name, if another language is there", async (...requested) => {
    expect((await loadLocale(requested)).lang).toBe("de");
  });

  test("that nobody knows gives English, and one warning that names it", async () => {
    expect(await loadLocale(["xx-YY"])).toBe(en);
    expect(await loadLocale(["xx-YY"])).toBe(en);
    expect(warnings.mock.calls).toEqual([[expect.stringContaining('["xx-YY"]')]]);
  });

  test.each([[undefined], [null], [""], [[]], [5], [[5, null]], [{}]])(
    "with nothing that is a tag gives English: %j",
    async (requested) => {
      // The type of the parameter forbids some of these.
      expect(await loadLocale(requested as string)).toBe(en);
    },
  );

  test.each([undefined, null, "", []])("is silent if nothing was asked for: %j", async (requested) => {
    await loadLocale(requested);
    expect(warnings).not.toHaveBeenCalled();
  });

  test("is silent in production", async () => {
    vi.stubEnv("NODE_ENV", "production");
    expect(await loadLocale("yy")).toBe(en);
    vi.unstubAllEnvs();
    expect(warnings).not.toHaveBeenCalled();
  });

  test("makes it the loaded one, beside English, which is there from the start", async () => {
    vi.resetModules();
    const { isComplete, loadedLocale, loadLocale: load } = await import("../src/words/loadLocale.ts");
    expect(["en", "de", "xx", undefined].map((tag) => loadedLocale(tag)?.lang)).toEqual(["en", undefined, "en", "en"]);
    const german = await load("de", { services: false });
    expect(loadedLocale("de-AT")).toBe(german);
    expect([isComplete(german, false), isComplete(german, true)]).toEqual([true, false]);
    expect(isComplete(await load("de", { services: true }), true)).toBe(true);
    expect(isComplete(en, true)).toBe(true);
  });

  test("that can't be fetched is rejected, and can be tried again", async () => {
    vi.doMock("../src/locales/ko.ts", () => {
      throw new Error("offline");
    });
    vi.resetModules();
    const { loadLocale: load } = await import("../src/entries/states.ts");
    await expect(load("ko")).rejects.toThrow();
    vi.doUnmock("../src/locales/ko.ts");
    expect((await load("ko")).lang).toBe("ko");
  });
});
