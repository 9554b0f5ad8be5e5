import { useState } from "react";
import type { ServerField, StateEntry } from "../src/index.ts";
import { en as meanings } from "../src/meanings/en.ts";
import { ApiName } from "./ApiName.tsx";
import { FieldBadge, fields, inputFor, labelOf, statesOf } from "./fields.tsx";
import { languages } from "./languages.ts";
import { Table } from "./Table.tsx";

/** English and Chinese, for the project's first readers. The Locales page shows every language. */
const shownLanguages = languages.filter(({ lang }) => ["en", "zh-CN", "zh-Hans"].includes(lang));

const columns = [
  "API value",
  "Badge",
  "Tone",
  "Phase",
  "Attention",
  ...shownLanguages.map(({ lang }) => lang),
  "Meaning",
];

interface Row {
  readonly state: string;
  readonly value: string;
  readonly note: string;
  readonly row: StateEntry;
  readonly labels: readonly { readonly lang: string; readonly label: string }[];
  readonly meaning: string;
  /** All text in the row, for the search. */
  readonly text: string;
}

const sections = fields.map(({ id, title, key }) => ({
  id,
  title,
  key,
  rows: statesOf(id).map(([state, row]) => makeRow(id, title, state, row)),
}));

function makeRow(field: ServerField, title: string, state: string, row: StateEntry): Row {
  const labels = shownLanguages.map((locale) => ({ lang: locale.lang, label: labelOf(locale, field, state) }));
  const value = apiValue(field, state, row);
  const note = row.droppedIn ? `dropped in ${row.droppedIn}` : "";
  const { [state]: meaning = "" }: Readonly<Record<string, string>> = meanings[field];
  const words = [title, value, note, state, row.tone, row.phase, row.attention ? "attention yes" : "", meaning];
  const text = [...words, ...labels.map(({ label }) => label)].join(" ").toLowerCase();
  return { state, value, note, row, labels, meaning, text };
}

function apiValue(field: ServerField, state: string, { code }: StateEntry): string {
  if (code !== undefined) return `${code} ${state}`;
  if (state === "unknown") return "anything else";
  return field === "task" && state === "none" ? "null" : state;
}

/** Every state in the catalog, searchable by any word in its row. */
export function CatalogTable() {
  const [search, setSearch] = useState("");
  const wanted = search.toLowerCase().split(/\s+/);
  const found = sections.map(({ rows, ...section }) => ({
    ...section,
    rows: rows.filter(({ text }) => wanted.every((word) => text.includes(word))),
  }));
  const total = countRows(sections);

  return (
    <main className="gallery">
      <h1>Catalog</h1>
      <div className="gallery-controls">
        <label>
          Search
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <output className="gallery-number">
          {countRows(found)} of {total} states
        </output>
      </div>
      <Table caption="States" columns={columns} tall>
        {found.map(
          ({ id, title, key, rows }) =>
            rows.length > 0 && (
              <tbody key={id}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {title} <code className="gallery-quiet">{key}</code>
                  </th>
                </tr>
                {rows.map(({ state, value, note, row, labels, meaning }) => (
                  <tr key={state}>
                    <th scope="row">
                      <ApiName name={value} />
                      {note && <div className="gallery-note">{note}</div>}
                    </th>
                    <td>
                      <FieldBadge field={id} value={inputFor(state)} size="sm" />
                    </td>
                    <td>{row.tone}</td>
                    <td>{row.phase}</td>
                    <td>{row.attention ? "yes" : "no"}</td>
                    {labels.map(({ lang, label }) => (
                      <td key={lang} lang={lang} className="gallery-label">
                        {label}
                      </td>
                    ))}
                    <td className="gallery-wide">{meaning}</td>
                  </tr>
                ))}
              </tbody>
            ),
        )}
      </Table>
    </main>
  );
}

const countRows = (parts: readonly { readonly rows: readonly Row[] }[]) =>
  parts.reduce((count, { rows }) => count + rows.length, 0);
