// The rules by which words become what is shown and heard: labels, lists, languages within a text, texts from outside.

import { describe, expect, test } from "vitest";
import { stateHint } from "../src/resource/hints.ts";
import { defineField } from "../src/state/field.ts";
import { healthy, resting, unknown } from "../src/state/rows.ts";
import { describeHint, hintIn } from "../src/words/hint.ts";
import { type Label, labelOf } from "../src/words/label.ts";
import { listOf, restOfList } from "../src/words/list.ts";
import { meaningOf } from "../src/words/meaning.ts";
import { phraseIn } from "../src/words/phrase.ts";
import { labelOfRuns, mapRuns } from "../src/words/runs.ts";
import { stateOptions } from "../src/words/stateOptions.ts";
import { short, visible } from "../src/words/visible.ts";

const door = defineField({
  id: "house.door",
  keys: ["door"],
  states: { open: healthy(), shut: resting(), none: resting(), unknown },
  words: { open: "Open", shut: "Shut", none: "No Door", unknown: "Unknown" },
});
const hebrew = { lang: "he", dir: "rtl", "house.door": { open: "פתוח", unknown: "לא ידוע" } };
const german = {
  lang: "de",
  review: "reviewed" as const,
  "house.door": { shut: "Zu" },
  "house.hints": { draft: "{state}, und es zieht" },
};

describe("a label", () => {
  const labelIn = (locale: object | undefined, state: string, value: unknown = state) =>
    labelOf("house.door", state, value, door.words, locale);

  test("has the language and the direction of its word", () => {
    expect(labelIn(hebrew, "open")).toEqual({ text: "פתוח", dir: "rtl", lang: "he" });
    expect(labelIn(german, "shut")).toEqual({ text: "Zu", lang: "de" });
  });

  test("is marked as English only among another language", () => {
    expect(labelIn(hebrew, "shut")).toEqual({ text: "Shut", lang: "en" });
    expect(labelIn(undefined, "shut")).toEqual({ text: "Shut" });
  });

  test("is English if what the language has is no text, or a blank one", () => {
    for (const open of [5, {}, null, " ", "\u200b"])
      expect(labelIn({ lang: "he", "house.door": { open } }, "open").text).toBe("Open");
  });

  test("of a state without an English word is empty rather than a word of its own", () => {
    expect(labelIn(undefined, "ajar").text).toBe("");
  });

  test.each([
    ["SOME_NEW-STATE", "Some New State"],
    ["  half   open ", "Half Open"],
    ["half - open", "Half Open"],
    ["HALF__OPEN", "Half Open"],
    ["5x", "5x"],
    ["v2 2nd", "V2 2nd"],
  ])("of the name %j is readable, and English", (value, text) => {
    expect(labelIn(hebrew, "unknown", value)).toEqual({ text, raw: true, lang: "en" });
  });

  test.each([5, -1, 1.5, "12", " 7 "])("of the number %j follows the word for what is unknown", (value) => {
    const text = `לא ידוע (${String(value).trim()})`;
    expect(labelIn(hebrew, "unknown", value)).toEqual({ text, dir: "rtl", lang: "he" });
  });

  test.each(["what!", "!what", "st@te here", "some st@te", "ok.", "half open!"])(
    "of the text %j is that text, in no language that is known",
    (value) => {
      expect(labelIn(hebrew, "unknown", value)).toEqual({ text: value, raw: true });
    },
  );

  test.each([undefined, null, "", " ", "N/A", " none ", "\u200b", {}])(
    "of nothing, such as %j, is unknown",
    (value) => {
      expect(labelIn(hebrew, "unknown", value).text).toBe("לא ידוע");
    },
  );
});

describe("a list", () => {
  const list = (lang: string | undefined, ...texts: string[]) => listOf(texts.map((text) => ({ text, lang })))?.text;

  test("has no full stop before its separators, and one within a text stays", () => {
    expect(list("en", "Ends in 1.5 h.", "It is v2.0 now.")).toBe("Ends in 1.5 h, It is v2.0 now");
    expect(list("ja", "完了。", "停止。")).toBe("完了、停止");
    expect(list("he", "\u2068No host.\u2069", "פתוח")).toBe("\u2068No host\u2069, פתוח");
  });

  test("of one text is that text, with its full stop", () => {
    const label = { text: "Ends.", lang: "en" };
    expect(listOf([label])).toBe(label);
    expect(listOf([])).toBeUndefined();
  });

  test("has the comma of its language, not of a country or a private name", () => {
    expect(list("es-AR", "A", "B")).toBe("A, B");
    expect(list("en-x-ja", "A", "B")).toBe("A, B");
  });

  test("keeps the language of each text, and a separator that of the first", () => {
    const labels = [
      { text: "Zu", lang: "de" },
      { text: "Locked", lang: "en" },
      { text: "Offen", lang: "de" },
    ];
    expect(listOf(labels)).toEqual({
      text: "Zu, Locked, Offen",
      lang: "de",
      runs: [
        { text: "Zu, ", lang: "de" },
        { text: "Locked", lang: "en" },
        { text: ", Offen", lang: "de" },
      ],
    });
  });

  test("goes on after a text that stands before it", () => {
    const [one, other] = [
      { text: "一", lang: "zh" },
      { text: "二。", lang: "zh" },
    ];
    expect(restOfList([one, other])).toEqual({ text: "、一、二", lang: "zh" });
    expect(restOfList([]).text).toBe("");
  });
});

describe("a text in several languages", () => {
  test("has neighbors of one language in one run, and none that is empty", () => {
    expect(labelOfRuns("de", [{ text: "a" }, { text: "", lang: "en" }, { text: "b", lang: "de" }])).toEqual({
      text: "ab",
      lang: "de",
    });
    expect(labelOfRuns("de", [{ text: "a", lang: "en" }, { text: "b", lang: "en" }, { text: "c" }]).runs).toEqual([
      { text: "ab", lang: "en" },
      { text: "c", lang: "de" },
    ]);
  });

  test("keeps its languages when its texts change", () => {
    const label: Label = { text: "ab", lang: "de", runs: [{ text: "a", lang: "en" }, { text: "b" }] };
    expect(mapRuns(label, (text) => text.toUpperCase())).toEqual({
      text: "AB",
      lang: "de",
      runs: [{ text: "A", lang: "en" }, { text: "B" }],
    });
    expect(mapRuns({ text: "a" }, (text) => `${text}!`)).toEqual({ text: "a!" });
  });
});

describe("a phrase", () => {
  const locale = { lang: "de", house: { why: "Grund: {reason}", told: "Fehler: {message}", whose: "Von {name}" } };
  const languages = (phrase: string, values: Record<string, string>) =>
    phraseIn(locale, "house", phrase, "", values).runs?.map(({ lang }) => lang);

  test("has OpenStack’s messages in English, people’s words in no language, and names in its own", () => {
    expect(languages("told", { message: "No host" })).toEqual(["de", "en"]);
    expect(languages("why", { reason: "Umbau" })).toEqual(["de", ""]);
    expect(languages("whose", { name: "web-1" })).toBeUndefined();
  });

  test("without a language has no other in it", () => {
    expect(phraseIn(undefined, "house", "why", "Why: {reason}", { reason: "repairs" })).toEqual({
      text: "Why: repairs",
      lang: undefined,
    });
  });

  test("counts its first number, whatever stands before that", () => {
    const english = { one: "{name}: {count} door", other: "{name}: {count} doors" };
    expect(phraseIn(undefined, "house", "doors", english, { name: "A", count: 1 }).text).toBe("A: 1 door");
  });

  test("that nobody has written is empty", () => {
    expect(phraseIn(undefined, "house", "none", "").text).toBe("");
  });
});

describe("a hint that names a state", () => {
  const reading = { field: door, state: "shut", value: "shut", row: door.states.shut };
  const draft = {
    kind: "draft",
    table: "house.hints",
    english: "{state}, and there is a draft",
    urgent: false,
    reading,
  };

  test("of nothing else is the label of the state, in its language", () => {
    expect(hintIn(german, stateHint(reading))).toEqual({ text: "Zu", lang: "de" });
  });

  test("is in one language as a whole: in English where the phrase is", () => {
    expect(describeHint(draft, null)).toBe("Shut, and there is a draft");
    expect(hintIn(german, draft)).toEqual({ text: "Zu, und es zieht", lang: "de" });
    expect(hintIn({ ...german, "house.hints": {} }, draft)).toEqual({
      text: "Shut, and there is a draft",
      lang: "en",
    });
  });
});

describe("a text from outside", () => {
  test.each([
    ["between letters of Arabic or India, joiners", "می\u200cخواهم क्\u200dष"],
    ["within emoji, what makes one picture of them", "👩\u200d🚀 ❤\ufe0f"],
  ])("keeps %s", (_, text) => {
    expect(visible(text)).toBe(text);
  });

  test.each([
    ["a\u200cb", "a\ufffdb"],
    ["می\u200c x", "می\ufffd x"],
    ["x\u200cم", "x\ufffdم"],
    ["مx\u200dم", "مx\ufffdم"],
    ["👩\u200dx", "👩\ufffdx"],
    ["#\ufe0f", "#\ufffd"],
    ["1\u200d2", "1\ufffd2"],
    ["x\ufe0f", "x\ufffd"],
    ["ACTIVE\u200b\u00ad", "ACTIVE\ufffd\ufffd"],
    ["a\tb\nc\u0000", "a b c\ufffd"],
  ])("shows what would be invisible in %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test("is cut after 500 characters, and not before", () => {
    expect(short("x".repeat(500))).toBe("x".repeat(500));
    expect(short("x".repeat(501))).toBe(`${"x".repeat(500)}…`);
  });

  test("is not cut within a character or an isolate", () => {
    expect(short(`😀${"x".repeat(497)}😀y`)).toBe(`😀${"x".repeat(497)}…`);
    expect(short(`\u2068${"x".repeat(600)}`)).toBe(`\u2068${"x".repeat(499)}…\u2069`);
    expect(short(`\u2068a\u2069${"x".repeat(600)}`)).toBe(`\u2068a\u2069${"x".repeat(497)}…`);
    expect(short(`\u2069\u2068a\u2069${"x".repeat(600)}`)).not.toMatch(/\u2069$/);
  });

  test("follows the meaning of its state, if there is one", () => {
    const meanings = { "house.door": { open: "Somebody can walk in." } };
    expect(meaningOf("house.door", "open", "OPEN", meanings)).toBe("Somebody can walk in. (API: OPEN)");
    expect(meaningOf("house.door", "open", undefined, meanings)).toBe("Somebody can walk in.");
    expect(meaningOf("house.door", "shut", "SHUT", meanings)).toBeUndefined();
  });
});

test("an API can be asked for every state but `none`, by everybody, unless the field says otherwise", () => {
  const asked = (field: typeof door) => stateOptions(field).map(({ query, adminOnly }) => [query, adminOnly]);
  expect(asked(door)).toEqual([
    ["open", false],
    ["shut", false],
    [undefined, false],
  ]);
  expect(asked({ ...door, withoutQuery: ["shut"], adminQuery: ["open"] })).toEqual([
    ["open", true],
    [undefined, false],
    ["none", false],
  ]);
});
