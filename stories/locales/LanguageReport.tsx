import type { Locale } from "../../src/entries/index.ts";
import { ApiName } from "../ApiName.tsx";
import { nameOf } from "../languages.ts";
import { Table } from "../Table.tsx";
import { clashesIn } from "./clashes.ts";
import { Share } from "./Share.tsx";
import { fileOf, kinds, labelsOf, parts } from "./words.ts";

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
        <Table
          caption={`Files of ${name}`}
          columns={["Part", ...kinds.map(({ title }) => title)]}
          className="gallery-stacked"
        >
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">{part.name}</th>
                {kinds.map(({ kind, title }) => {
                  const path = fileOf(kind, lang, part);
                  return (
                    <td key={kind} data-column={title}>
                      <Share kind={kind} lang={lang} of={[part]} />
                      {path && <ApiName name={path} />}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </details>
  );
}
