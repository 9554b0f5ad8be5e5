// The rules for every label, of servers and of services alike.

import type { Breach, CheckedLabels } from "./languageFacts.ts";
import { breachesOfWords } from "./wordRules.ts";

/** Texts by where they are. */
export type Texts = readonly (readonly [key: string, text: string, ...unknown[]])[];

/** Texts that are blank or have surrounding white space. */
export const blanks = (texts: Texts): readonly Breach[] =>
  texts.flatMap(([key, text]) => {
    if (text.trim() === "") return [{ key, text: `${key} is empty. Add a text` }];
    return text === text.trim() ? [] : [{ key, text: `${key} is "${text}". Remove the spaces around it` }];
  });

/** Texts that are not in Unicode's composed form (NFC), in which they are compared and searched. */
const decomposed = (texts: Texts): readonly Breach[] =>
  texts.flatMap(([key, text]) =>
    text === text.normalize("NFC") ? [] : { key, text: `${key} is not in NFC. Compose it` },
  );

/** The longest label: this many characters, or this many times the English one. */
const LONGEST = { characters: 34, times: 2.2 };

/** Labels that are too long for a table. */
const longLabels = ({ labels }: CheckedLabels): readonly Breach[] =>
  labels.flatMap(([key, label, english]) => {
    const limit = Math.floor(Math.max(LONGEST.characters, LONGEST.times * english.length));
    const length = [...label].length;
    return length <= limit
      ? []
      : { key, text: `${key} is "${label}", ${length} characters of at most ${limit}. Shorten it` };
  });

/** Letters that every language may use: abbreviations, and Nova's own names. */
const INTERNATIONAL = /\b(API|CPU|ID|Nova|[A-Z]{2,}(_[A-Z]+)*)\b/g;

/** Labels in the letters of another script. */
function foreignLabels({ labels, facts: { script, loans } }: CheckedLabels): readonly Breach[] {
  const own = new RegExp(`^(?:${script}|[^\\p{L}])*$`, "u");
  return labels.flatMap(([key, label]) => {
    const words = loans.reduce((text, loan) => text.replaceAll(loan, ""), label.replace(INTERNATIONAL, ""));
    return own.test(words) ? [] : { key, text: `${key} is "${label}", in letters of another script. Change it` };
  });
}

/** All breaches of the rules for labels; `phrases` are the texts beside them. */
export const breachesOfLabels = (checked: CheckedLabels, phrases: Texts): readonly Breach[] => [
  ...longLabels(checked),
  ...foreignLabels(checked),
  ...decomposed([...checked.labels, ...phrases]),
  ...breachesOfWords(checked),
];
