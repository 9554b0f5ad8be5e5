import { useState } from "react";
import type { Locale, ServerField } from "../../src/entries/index.ts";
import { headOf } from "../../test/support/languageHeads.ts";
import { breachesOf } from "../../test/support/languageRules.ts";
import { ApiName } from "../ApiName.tsx";
import { FieldBadge, fields, inputFor, statesOf } from "../fields.tsx";
import { languages, nameOf } from "../languages.ts";
import { allMeanings } from "../meanings.ts";
import { Table } from "../Table.tsx";
import { FileToFillIn } from "./FileToFillIn.tsx";
import { LanguagePicker } from "./LanguagePicker.tsx";

/** What the rules have to say of each language. */
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

/** What a language says of a state; `undefined` if it has no meanings. */
function meaningIn(lang: string, field: ServerField, state: string): string | undefined {
  const sentences: Readonly<Record<string, string>> | undefined = allMeanings.find((own) => own.lang === lang)?.[field];
  return sentences?.[state];
}

/** Every state side by side in the languages that the reader picks, for translators. */
export function LocalesPage() {
  const [picked, setPicked] = useState<readonly string[]>(["en", "de", "zh-Hans"]);
  const [explained, setExplained] = useState(false);
  const shown = languages.filter(({ lang }) => picked.includes(lang));
  return (
    <main className="gallery">
      <h1>Locales</h1>
      <p>
        Every label side by side, with the meaning it has to convey. If a label breaks a rule, the rule is below it. No
        native reader has vouched for these words. In a preview, over a quarter of them rest on judgement alone:
        corrections are welcome.
      </p>
      <LanguagePicker picked={picked} onPick={setPicked} />
      <div className="gallery-controls">
        <label>
          <input type="checkbox" checked={explained} onChange={() => setExplained(!explained)} />
          Meanings in the languages that have them
        </label>
        <button type="button" onClick={() => setPicked(languages.map(({ lang }) => lang))}>
          All languages
        </button>
        <button type="button" onClick={() => setPicked(["en"])}>
          English only
        </button>
      </div>
      {fields.map(({ id, title }) => (
        <Table key={id} caption={title} columns={["State", "Meaning", ...shown.map(nameOf)]}>
          <tbody>
            {statesOf(id).map(([state]) => (
              <tr key={state}>
                <th scope="row">
                  <ApiName name={state} />
                </th>
                <td className="gallery-wide">{meaningIn("en", id, state)}</td>
                {shown.map((locale) => (
                  <td key={locale.lang}>
                    <FieldBadge field={id} value={inputFor(state)} locale={locale} />
                    <Remarks texts={remarksOn(locale.lang, `${id}.${state}`)} />
                    {explained && <Sentence text={meaningIn(locale.lang, id, state)} locale={locale} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
      <FileToFillIn />
    </main>
  );
}

const Remarks = ({ texts }: { readonly texts: readonly string[] }) =>
  texts.map((text) => (
    <div key={text} className="gallery-remark">
      {text}
    </div>
  ));

const Sentence = ({ text, locale: { lang, dir } }: { readonly text: string | undefined; readonly locale: Locale }) =>
  text && (
    <div className="gallery-note" lang={lang} dir={dir}>
      {text}
    </div>
  );
