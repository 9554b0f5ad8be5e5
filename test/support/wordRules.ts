// The rules for the words in labels: those of one operation share their stem, capitals are the language's, and no word
// is left in English.

import { en } from "../../src/locales/en.ts";
import { enGB } from "../../src/locales/en-GB.ts";
import { type Breach, type CheckedLabels, labelsOf } from "./languageFacts.ts";

/** The states whose labels tell of one operation. */
export const serverOperations: Readonly<Record<string, readonly string[]>> = {
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

/** Labels of an operation without its stem. */
function withoutStem({ lang, labels: all, head, operations }: CheckedLabels): readonly Breach[] {
  const labels = new Map(all.map(([key, label]) => [key, label]));
  return Object.entries(operations).flatMap(([operation, keys]) => {
    const stems = head.stems[operation] ?? [];
    if (stems.length === 0)
      return [{ key: "", text: `the head names no stem for "${operation}". Add it after "Stems:"` }];
    return keys.flatMap((key) => {
      const label = labels.get(key);
      return label === undefined || stems.some((stem) => label.toLocaleLowerCase(lang).includes(stem))
        ? []
        : { key, text: `${key} is "${label}", without "${stems.join('" or "')}". Change it` };
    });
  });
}

/** Words that stay small even where every word begins with a capital. */
const SMALL = new Set(["and", "by", "for", "from", "of", "or", "the", "to"]);

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

/** Labels whose capitals are not the language's. */
function wrongCapitals({ labels, facts: { capitals, loans } }: CheckedLabels): readonly Breach[] {
  if (capitals === "none") return [];
  return labels.flatMap(([key, label]) => {
    const [first = "", ...others] = loans
      // with its endings: snapshotu
      .reduce((text, loan) => text.replace(new RegExp(`(?<!\\p{L})${loan}\\p{L}*`, "gu"), "—"), label)
      .split(/[^\p{L}\p{M}’'—-]+/u)
      .filter((word) => word && !/^(\p{Lu}+|Nova|—)$/u.test(word));
    const wrong =
      (isSmall(first) && label.startsWith(first)) ||
      (capitals === "first" && others.some((word) => !isSmall(word))) ||
      (capitals === "every" && others.some((word) => isSmall(word) && !SMALL.has(word)));
    return wrong ? { key, text: `${key} is "${label}", with the wrong capitals. Change it` } : [];
  });
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** Labels with a word in English. */
function englishWords({ lang, labels, facts: { loans, cognates } }: CheckedLabels): readonly Breach[] {
  if (/^en\b/.test(lang)) return [];
  const ours = [en, enGB].flatMap(labelsOf).map(([, label]) => label);
  const english = new Set([...ours, ...labels.map(([, , source]) => source)].flatMap(wordsOf));
  const own = new Set([...loans, ...cognates].flatMap(wordsOf));
  return labels.flatMap(([key, label]) => {
    const left = wordsOf(label).filter((word) => english.has(word) && !own.has(word));
    return left.length === 0
      ? []
      : { key, text: `${key} is "${label}", with "${left.join('" and "')}" in English. Translate it` };
  });
}

/** All breaches of the rules for words, but those that the head of the language excepts. */
export const breachesOfWords = (checked: CheckedLabels): readonly Breach[] =>
  [...withoutStem(checked), ...wrongCapitals(checked), ...englishWords(checked)].filter(
    ({ key }) => !checked.head.exceptions.includes(key),
  );
