import type { Locale } from "../../src/entries/index.ts";
import { ApiName } from "../ApiName.tsx";
import { nameOf } from "../languages.ts";
import { RowsTable } from "../RowsTable.tsx";
import { clashesIn } from "./clashes.ts";
import { Share } from "./Share.tsx";
import { fileOf, kinds, labelsOf, type Part, parts } from "./words.ts";

/** What a language has of servers and of each service, in which file, and which of its words stand for two states. */
export function LanguageReport({ locale }: { readonly locale: Locale }) {
  const { lang, dir } = locale;
  const clashes = clashesIn(labelsOf(lang));
  const name = nameOf(locale);
  return (
    <details className="gallery-rule">
      <summary>
        {name}: its files, and{" "}
        {clashes.length === 0 ? "no word" : clashes.length === 1 ? "a word" : `${clashes.length} words`} for two states
      </summary>
      <div className="gallery">
        <ul>
          {clashes.map(({ label, inOneField, states }, index) => (
            <li key={index}>
              <b lang={lang} dir={dir}>
                {label}
              </b>{" "}
              {inOneField ? "in one field" : "in two fields of a resource"}:{" "}
              {states.map(({ field, state, english }) => `${field} ${state} (${english})`).join(", ")}
            </li>
          ))}
        </ul>
        <RowsTable
          caption={`Files of ${name}`}
          columns={[
            { title: "Part", cell: (part) => part.name },
            ...kinds.map(({ kind, title }) => ({
              title,
              cell: (part: Part) => {
                const path = fileOf(kind, lang, part);
                return (
                  <>
                    <Share kind={kind} lang={lang} of={[part]} />
                    {path && <ApiName name={path} />}
                  </>
                );
              },
            })),
          ]}
          rows={parts}
        />
      </div>
    </details>
  );
}
