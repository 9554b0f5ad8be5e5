// The words and sentences of the services in each language.

import { describe, expect, test } from "vitest";
import { services } from "../src/entries/services.ts";
import { factsOf } from "./support/languageFacts.ts";
import { ONE_SENTENCE, placeholders } from "./support/languageRules.ts";
import { resourceOf } from "./support/resourceOf.ts";

const hints = import.meta.glob<{ readonly enHints?: Texts }>("../src/catalog/*/en.ts", { eager: true });

type Texts = Readonly<Record<string, string>>;
type Language = Readonly<Record<string, Texts>> & { readonly lang: string };

const glob = import.meta.glob<Readonly<Record<string, Language>>>("../src/{locales,meanings}/*/*.ts", {
  eager: true,
});
const files = Object.entries(glob).map(([path, exports]) => {
  const [, kind = "", service = "", tag = ""] = /(\w+)\/(\w+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  const [[name = "", language] = []] = Object.entries(exports);
  return { service, kind, tag, name, language };
});
const labels = files.filter(({ kind }) => kind === "locales");
const sentences = files.filter(({ kind }) => kind === "meanings");

/** The texts of each field in a file, without the hints. */
const fieldsIn = (language: Language | undefined): readonly (readonly [id: string, texts: Texts])[] =>
  Object.entries(language ?? {}).flatMap(([id, texts]) =>
    typeof texts === "object" && id in services ? [[id, texts] as const] : [],
  );

/** How many of the files are in a language. */
const count = (list: typeof files, lang: string) => list.filter(({ tag }) => tag === lang).length;

test("every service has Chinese labels, and sentences in English and Chinese", () => {
  const all = new Set(Object.keys(services).map((id) => id.split(".")[0])).size;
  expect([count(labels, "zh-Hans"), count(sentences, "en"), count(sentences, "zh-Hans")]).toEqual([all, all, all]);
});

test.each(files)("src/$kind/$service/$tag.ts exports $name in its language", ({ service, tag, name, language }) => {
  const suffix = tag.replace(/(^|-)(\w)/g, (_, __, letter) => letter.toUpperCase());
  expect([name, language?.lang]).toEqual([`${service}${suffix}`, tag]);
});

describe.each(labels)("the labels of $service in $tag", ({ tag, language }) => {
  const all = fieldsIn(language).flatMap(([id, texts]) =>
    Object.entries(texts).map(([state, label]) => ({ id, state, label })),
  );

  test("are there, and no two of a resource are alike", () => {
    const seen = new Map<string, string>();
    for (const { id, state, label } of all.filter(({ state }) => state !== "unknown")) {
      const key = `${resourceOf(id)}: ${label}`;
      expect(seen.get(key), `${id}.${state} is "${label}"`).toBeUndefined();
      seen.set(key, `${id}.${state}`);
    }
    expect(all.length).toBeGreaterThan(0);
  });

  test("are in the language, short, and without stray spaces", () => {
    const { script } = factsOf(tag);
    const english = /Latin/.test(script) ? /^$/ : /[a-z]{3,}/;
    for (const { id, state, label } of all) {
      expect(label, `${id}.${state}`).toMatch(new RegExp(script, "u"));
      expect(label, `${id}.${state}`).not.toMatch(english);
      expect(label, `${id}.${state}`).toBe(label.trim());
      expect([...label].length, `${id}.${state}`).toBeLessThanOrEqual(34);
      expect(label, `${id}.${state}`).toBe(label.normalize("NFC"));
    }
  });
});

describe.each(labels)("the hints of $service in $tag", ({ service, language }) => {
  test("have the placeholders of the English ones", () => {
    const english = hints[`../src/catalog/${service}/en.ts`]?.enHints ?? {};
    const own = language?.[`${service}.hints`] ?? {};
    expect(Object.keys(english)).toEqual(expect.arrayContaining(Object.keys(own)));
    for (const [phrase, text] of Object.entries(own))
      expect(placeholders(text), phrase).toBe(placeholders(english[phrase] ?? ""));
  });
});

describe.each(sentences)("the meanings of $service in $tag", ({ language }) => {
  test.each(fieldsIn(language))("of %s are one sentence for each state, no two alike", (id, texts) => {
    for (const [state, text] of Object.entries(texts)) expect(text, `${id}.${state}`).toMatch(ONE_SENTENCE);
    expect(new Set(Object.values(texts)).size).toBe(Object.keys(texts).length);
  });
});
