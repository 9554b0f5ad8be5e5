// The words and sentences of the services in each language.

import { describe, expect, test } from "vitest";
import { services } from "../src/entries/services.ts";
import type { ServicesLocale } from "../src/language/service.ts";
import { servicesDe as de } from "../src/locales/services/de.ts";
import { servicesJa as ja } from "../src/locales/services/ja.ts";
import { defineField } from "../src/state/field.ts";
import { failed, resting, unknown } from "../src/state/rows.ts";
import { describeState } from "../src/words/describeState.ts";
import { locales } from "../src/words/localeList.ts";
import { serviceLocales } from "../src/words/serviceLocales.ts";
import { exportName } from "../tools/words/languageFile.ts";
import { localeTables, missingIn } from "../tools/words/tables.ts";
import { ONE_SENTENCE } from "./support/languageRules.ts";
import { breachesOfServices } from "./support/serviceRules.ts";

type Texts = Readonly<Record<string, string>>;

const labelFiles = import.meta.glob<Readonly<Record<string, ServicesLocale>>>("../src/locales/services/*.ts", {
  eager: true,
});
const sources = import.meta.glob<string>("../src/locales/services/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});
const languages = Object.entries(labelFiles).map(([path, exports]) => {
  const [[name = "", locale] = []] = Object.entries(exports);
  return { tag: path.replace(/^.*\/(.*)\.ts$/, "$1"), name, locale: locale ?? de, source: sources[path] ?? "" };
});
const serviceIds = [...new Set(Object.keys(services).map((id) => id.replace(/\..*/, "")))];

describe("the words of services", () => {
  test("are there in every language of servers but English, which is in the fields", () => {
    const expected = locales.map(({ lang }) => lang).filter((lang) => lang !== "en");
    expect(languages.map(({ tag }) => tag).sort()).toEqual([...expected].sort());
    expect(Object.keys(serviceLocales).sort()).toEqual([...expected].sort());
  });

  test.each(languages)("in $tag are exported as $name, in the language and direction of the servers’", async (file) => {
    const { tag, name, locale } = file;
    expect(name).toBe(exportName(`services-${tag[0]?.toUpperCase()}${tag.slice(1)}`));
    const { lang, dir } = locales.find((each) => each.lang === tag) ?? {};
    expect([locale.lang, locale.dir]).toEqual([lang, dir]);
    expect(await serviceLocales[tag]?.()).toBe(locale);
  });

  test.each(languages)("in $tag follow the rules for languages", ({ tag, locale }) => {
    expect(breachesOfServices(locale).map(({ text }) => `${text} in src/locales/services/${tag}.ts.`)).toEqual([]);
  });

  test.each(languages.filter(({ locale }) => locale.review === "preview"))(
    "in $tag, a preview, say of what their translator is unsure",
    ({ source }) => {
      expect(source).toMatch(/^ \* Unsure: ./m);
    },
  );

  test("are reviewed in Chinese and British English alone", () => {
    const reviewed = languages.filter(({ locale }) => locale.review === "reviewed").map(({ tag }) => tag);
    expect(reviewed).toEqual(["en-GB", "zh-CN", "zh-Hans"]);
  });

  test("also stand in a field of one’s own that has the same English label, but not over its own words", () => {
    const lease = defineField({
      id: "blazar.lease",
      keys: ["status"],
      states: { ERROR: failed, DONE: resting(), unknown },
      words: { ERROR: "Error", DONE: "Deleted", unknown: "Unknown" },
    });
    const locale = { ...de, "blazar.lease": { DONE: "Abgelaufen" } };
    const labelOf = (value: string) => describeState(lease, value, { locale }).label;
    expect([labelOf("ERROR"), labelOf("DONE")]).toEqual(["Fehler", "Abgelaufen"]);
  });

  test("that a language lacks are told once per English label", () => {
    const { Creating: _, ...labels } = de.labels;
    const [table] = missingIn({ ...de, labels }, localeTables("services"));
    expect([table?.name, table?.texts.map(({ key, meaning }) => [key, meaning !== undefined])]).toEqual([
      "labels",
      [["Creating", true]],
    ]);
  });
});

describe("the message for broken words of services says what to change:", () => {
  const broken = (labels: Texts, others: object = {}) =>
    breachesOfServices({ ...de, labels: { ...de.labels, ...labels }, ...others }).map(({ text }) => text);

  test("two states of a resource with one label", () => {
    expect(broken({ Extending: "Wird erstellt" })).toContain(
      '"Wird erstellt" is the label of cinder.volume.creating and cinder.volume.extending. Give each state its own label',
    );
  });

  test("a word for a label that no state has, and one for a state that is none", () => {
    expect(broken({ Dancing: "Tanzt" }, { "cinder.volume": { dancing: "Tanzt" } })).toEqual([
      '"Dancing" is the label of no state. Remove it',
      "cinder.volume.dancing is the label of no state. Remove it",
    ]);
  });

  test("a label that is empty, too long, in another script, decomposed, in English, or has the wrong capitals", () => {
    expect(broken({ Attached: "" })[0]).toBe('"Attached" is empty. Add a text');
    expect(broken({ Attached: "A".repeat(35) })[0]).toContain("35 characters of at most 34");
    expect(broken({ Attached: "A".repeat(34) })).toEqual([]);
    expect(broken({ Attached: "Подключено" })[0]).toContain("in letters of another script");
    expect(broken({ Attached: "Angeha\u0308ngt" })[0]).toContain("is not in NFC");
    expect(broken({ Attached: "Attached" })[0]).toContain('with "attached" in English');
    expect(broken({ Attached: "angehängt" })[0]).toContain("with the wrong capitals");
  });

  test("an operation that servers call by another word", () => {
    expect(broken({ Suspended: "Schlafend" })).toEqual([
      '"Suspended" is "Schlafend", without "ausgesetzt" or "aussetzen". Change it',
    ]);
    const other = { ...ja, labels: { ...ja.labels, Paused: "休止済み" } };
    expect(breachesOfServices(other)[0]?.text).toContain('"Paused" is "休止済み", without');
  });

  test("a hint with other placeholders", () => {
    expect(broken({}, { "heat.hints": { reason: "Grund" } })).toEqual([
      'heat.hints.reason has the placeholders none, not {message}. Change "Grund"',
    ]);
  });
});

const sentenceFiles = Object.entries(
  import.meta.glob<Readonly<Record<string, Readonly<Record<string, Texts>> & { readonly lang: string }>>>(
    "../src/meanings/*/*.ts",
    { eager: true },
  ),
).map(([path, exports]) => {
  const [, service = "", tag = ""] = /(\w+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  const [[name = "", language] = []] = Object.entries(exports);
  return { service, tag, name, language };
});

/** The texts of each field in a file. */
const fieldsIn = (language: object | undefined): readonly (readonly [id: string, texts: Texts])[] =>
  Object.entries(language ?? {}).flatMap(([id, texts]) => (id in services ? [[id, texts] as const] : []));

describe("the sentences of services", () => {
  test.each([...new Set(sentenceFiles.map(({ tag }) => tag))])("in %s are there for every service", (tag) => {
    const own = sentenceFiles.filter((file) => file.tag === tag).map(({ service }) => service);
    expect(own.sort()).toEqual([...serviceIds].sort());
  });

  test.each(sentenceFiles)("src/meanings/$service/$tag.ts exports $name in its language", (file) => {
    const { service, tag, name, language } = file;
    expect([name, language?.lang]).toEqual([exportName(`${service}-${tag[0]?.toUpperCase()}${tag.slice(1)}`), tag]);
  });

  test.each(sentenceFiles)("of $service in $tag are one sentence for each state, no two alike", ({ language }) => {
    for (const [id, texts] of fieldsIn(language)) {
      for (const [state, text] of Object.entries(texts)) expect(text, `${id}.${state}`).toMatch(ONE_SENTENCE);
      expect(new Set(Object.values(texts)).size, id).toBe(Object.keys(texts).length);
    }
  });
});
