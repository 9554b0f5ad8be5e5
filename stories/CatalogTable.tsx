import { useState } from "react";
import { choices, labelLanguages, sections } from "./CatalogSections.tsx";
import { Table } from "./Table.tsx";

const columns = ["API value", "Badge", "Tone", "Phase", "Attention", ...labelLanguages, "Meaning"];

/** Every state of servers and services, searchable by any word in its row. */
export function CatalogTable() {
  const [search, setSearch] = useState("");
  const [service, setService] = useState("");
  const wanted = search.toLowerCase().split(/\s+/);
  const found = sections
    .filter((section) => service === "" || section.service === service)
    .map(({ rows, ...section }) => ({
      ...section,
      rows: rows.filter(({ text }) => wanted.every((word) => text.includes(word))),
    }));

  return (
    <main className="gallery">
      <h1>Catalog</h1>
      <div className="gallery-controls">
        <label>
          Search
          <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
        </label>
        <label>
          Service
          <select value={service} onChange={(event) => setService(event.target.value)}>
            <option value="">All</option>
            {choices.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <output className="gallery-number">
          {countRows(found)} of {countRows(sections)} states
        </output>
      </div>
      <Table caption="States" columns={columns} tall>
        {found.map(
          ({ id, title, keys, rows }) =>
            rows.length > 0 && (
              <tbody key={id}>
                <tr>
                  <th scope="rowgroup" colSpan={columns.length}>
                    {title} <code className="gallery-quiet">{keys.join(", ")}</code>
                  </th>
                </tr>
                {rows.map(({ element }) => element)}
              </tbody>
            ),
        )}
      </Table>
    </main>
  );
}

const countRows = (parts: readonly { readonly rows: readonly unknown[] }[]) =>
  parts.reduce((count, { rows }) => count + rows.length, 0);
