// The rules for the words in labels: those of one operation share their stem, capitals are the language's, and no word
// is left in English.

import { catalog, type ServerField } from "../src/catalog/catalog.ts";
import type { Locale } from "../src/language/locale.ts";
import { en } from "../src/locales/en.ts";
import { enGB } from "../src/locales/en-GB.ts";
import facts from "./data/languages.json" with { type: "json" };
import type { LanguageHead } from "./languageHeads.ts";

// `Object.keys` returns string[]; the keys of the catalog are the fields.
const fields = Object.keys(catalog) as readonly ServerField[];

interface WordFacts {
  /** Words that stay as they are in English, because the field uses them so. */
  readonly loans: readonly string[];
  /** Words of the language that are spelled as in English. */
  readonly cognates: readonly string[];
  /** Which words of a label begin with a capital: `first`, `every` word, the first and all `nouns`, or `none`. */
  readonly capitals: string;
}

const factsOf = (lang: string): WordFacts =>
  (facts as Readonly<Record<string, WordFacts>>)[lang] ?? { loans: [], cognates: [], capitals: "none" };

/** The states whose labels tell of one operation. */
const operations: Readonly<Record<string, readonly string[]>> = {
  pause: ["power.PAUSED", "task.pausing", "task.unpausing", "vm.paused", "status.PAUSED"],
  suspend: ["power.SUSPENDED", "task.suspending", "vm.suspended", "status.SUSPENDED"],
  rescue: ["task.rescuing", "task.unrescuing", "vm.rescued", "status.RESCUE"],
  shelve: [
    "task.shelving",
    "task.shelving_image_pending_upload",
    "task.shelving_image_uploading",
    "task.shelving_offloading",
    "task.unshelving",
    "vm.shelved",
    "vm.shelved_offloaded",
    "status.SHELVED",
    "status.SHELVED_OFFLOADED",
  ],
  snapshot: ["task.image_snapshot", "task.image_snapshot_pending", "task.image_pending_upload", "task.image_uploading"],
  reboot: ["task.rebooting", "task.reboot_pending", "task.reboot_started", "task.rebooting_hard", "status.REBOOT"],
  rebuild: ["task.rebuilding", "task.rebuild_block_device_mapping", "task.rebuild_spawning", "status.REBUILD"],
  resize: [
    "task.resize_prep",
    "task.resize_migrating",
    "task.resize_finish",
    "task.resize_reverting",
    "task.resize_confirming",
    "vm.resized",
    "status.RESIZE",
    "status.REVERT_RESIZE",
    "status.VERIFY_RESIZE",
  ],
  delete: ["task.deleting", "task.soft-deleting", "vm.deleted", "vm.soft-delete", "status.DELETED"],
};

/** The labels by field and state: `task.pausing`. */
const labelsOf = (locale: Locale): readonly (readonly [key: string, label: string])[] =>
  fields.flatMap((field) =>
    Object.entries<string>(locale[field]).map(([state, label]) => [`${field}.${state}`, label] as const),
  );

/** What is wrong with the label of a state. */
type Breach = readonly [key: string, breach: string];

/** Labels of an operation without its stem. */
function withoutStem(locale: Locale, { stems }: LanguageHead): readonly Breach[] {
  const labels = new Map(labelsOf(locale));
  return Object.entries(operations).flatMap(([operation, keys]) => {
    const words = stems[operation] ?? [];
    if (words.length === 0) return [["", `the head names no stem for "${operation}". Add it after "Stems:"`]];
    return keys
      .filter((key) => !words.some((word) => labels.get(key)?.toLocaleLowerCase(locale.lang).includes(word)))
      .map(
        (key): Breach => [key, `${key} is "${labels.get(key)}", without "${words.join('" or "')}". Change it`] as const,
      );
  });
}

/** Words that stay small even where every word begins with a capital. */
const SMALL = new Set(["and", "by", "for", "from", "of", "or", "the", "to"]);

/** Labels whose capitals are not the language's. */
function wrongCapitals(locale: Locale): readonly Breach[] {
  const { capitals, loans } = factsOf(locale.lang);
  if (capitals === "none") return [];
  return labelsOf(locale).flatMap(([key, label]) => {
    const [first = "", ...others] = loans
      // with its endings: snapshotu
      .reduce((text, loan) => text.replace(new RegExp(`(?<!\\p{L})${loan}\\p{L}*`, "gu"), "—"), label)
      .split(/[^\p{L}\p{M}’'—-]+/u)
      .filter((word) => word && !/^(\p{Lu}+|Nova|—)$/u.test(word));
    const isSmall = (word: string) => /^\p{Ll}/u.test(word);
    const wrong =
      (isSmall(first) && label.startsWith(first)) ||
      (capitals === "first" && others.some((word) => !isSmall(word))) ||
      (capitals === "every" && others.some((word) => isSmall(word) && !SMALL.has(word)));
    return wrong ? [[key, `${key} is "${label}", with the wrong capitals. Change it`]] : [];
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
const english: ReadonlySet<string> = new Set([en, enGB].flatMap(labelsOf).flatMap(([, label]) => wordsOf(label)));

/** Labels with a word in English. */
function englishWords(locale: Locale): readonly Breach[] {
  if (/^en\b/.test(locale.lang)) return [];
  const { loans, cognates } = factsOf(locale.lang);
  const own = new Set([...loans, ...cognates].flatMap(wordsOf));
  return labelsOf(locale).flatMap(([key, label]) => {
    const left = wordsOf(label).filter((word) => english.has(word) && !own.has(word));
    return left.length === 0
      ? []
      : [[key, `${key} is "${label}", with "${left.join('" and "')}" in English. Translate it`]];
  });
}

/** All breaches of the rules for words, but those that the head of the language excepts. */
export function breachesOfWords(locale: Locale, head: LanguageHead): readonly string[] {
  return [...withoutStem(locale, head), ...wrongCapitals(locale), ...englishWords(locale)]
    .filter(([key]) => !head.exceptions.includes(key))
    .map(([, breach]) => `${locale.lang}: ${breach} in src/locales/${locale.lang}.ts.`);
}
