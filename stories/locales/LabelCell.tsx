import type { Locale } from "../../src/entries/index.ts";
import { headOf } from "../../test/support/languageHeads.ts";
import { breachesOf } from "../../test/support/languageRules.ts";
import { inputFor, type ShownField } from "../fields.tsx";
import { languages } from "../languages.ts";
import type { ShownState } from "../states.ts";
import { wordsFor } from "./words.ts";

/** What the rules have to say of the words for servers in each language. */
const checked = new Map(
  languages.map((locale) => {
    const head = headOf(locale.lang);
    return [locale.lang, { breaches: breachesOf(locale, head), exceptions: head.exceptions }] as const;
  }),
);

/** The breaches of the rules by a label, and whether the head of its file excepts it from them. */
function remarksOn(lang: string, key: string): readonly string[] {
  const { breaches = [], exceptions = [] } = checked.get(lang) ?? {};
  const broken = breaches.filter((breach) => breach.key === key).map(({ text }) => `${text}.`);
  return exceptions.includes(key) ? [...broken, "An exception, for a reason at the head of the file."] : broken;
}

interface LabelCellProps {
  readonly locale: Locale;
  readonly shown: ShownField;
  readonly state: ShownState;
  /** Whether to show the meaning, if the language has it. */
  readonly explained: boolean;
}

/** A label in a language, with what is wrong with it. */
export function LabelCell({ locale, shown: { field, Badge }, state, explained }: LabelCellProps) {
  const { lang, dir } = locale;
  const isMissing = wordsFor("locales", lang, field, state.name) === undefined;
  const remarks = remarksOn(lang, `${field.id}.${state.name}`);
  const meaning = explained && wordsFor("meanings", lang, field, state.name);
  return (
    <>
      <Badge value={inputFor(state.name)} locale={locale} />
      {[...(isMissing ? ["Missing, so it is in English."] : []), ...remarks].map((remark) => (
        <div key={remark} className="gallery-remark">
          {remark}
        </div>
      ))}
      {typeof meaning === "string" && (
        <div className="gallery-note" lang={lang} dir={dir}>
          {meaning}
        </div>
      )}
    </>
  );
}
