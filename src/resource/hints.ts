import type { Reading } from "./reading.ts";

/** A phrase with a number: one form for each plural category that `Intl.PluralRules` knows in the language. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Something to know of a resource besides its leading state. */
export interface Hint {
  /** What it is: the name of its phrase (`slow`, `fault`), or `state` for the state of another field. */
  readonly kind: string;
  /** Where its phrase is in locales: `server`, `octavia.hints`. */
  readonly table: string;
  /** The phrase in English. */
  readonly english: string | Plural;
  /** Whether a person has to act. */
  readonly urgent: boolean;
  /** What the placeholders stand for. Texts are the API's own words. */
  readonly values?: Readonly<Record<string, string | number>> | undefined;
  /** The state that `{state}` stands for. */
  readonly reading?: Reading | undefined;
  /** The mark that shows it, if that is one of its own. */
  readonly mark?: "locked" | undefined;
}

/** What a hint may have besides its phrase. */
type More = Partial<Pick<Hint, "values" | "reading" | "urgent" | "mark">>;

/**
 * Makes the hints of a resource.
 *
 * @param table where their words are in locales: `octavia.hints`
 * @param words the phrases in English, with placeholders in braces; `{state}` is a label
 */
export const hintsIn =
  <Kind extends string>(table: string, words: Readonly<Record<Kind, string | Plural>>) =>
  (kind: Kind, { urgent = false, ...more }: More = {}): Hint => ({
    kind,
    table,
    english: words[kind],
    urgent,
    ...more,
  });

/** A hint of the state of a field that does not lead. It is as urgent as the state. */
export const stateHint = (reading: Reading): Hint => ({
  kind: "state",
  table: reading.field.id,
  english: "{state}",
  urgent: reading.row.attention === true,
  reading,
});
