import { Fragment, useEffect } from "react";
import { CatalogMore } from "./CatalogMore.tsx";
import { nearest } from "./nearest.ts";
import { hasWords, SearchField } from "./SearchField.tsx";
import { Select } from "./Select.tsx";
import { StateRow, stateColumns } from "./StateRow.tsx";
import { sections } from "./sections.ts";
import { choices } from "./services/names.ts";
import { Table } from "./Table.tsx";
import { useAddress } from "./useAddress.ts";

/** Every state of servers and services, searchable by any word in its row. The address has what is searched for. */
export function CatalogTable() {
  const [search, setSearch] = useAddress("q");
  const [service, setService] = useAddress("service");
  const [state] = useAddress("state");
  const found = sections
    .filter(({ shown }) => service === "" || shown.part === service)
    .map(({ shown, rows }) => ({ shown, rows: rows.filter(({ text }) => hasWords(text, search)) }));

  useEffect(() => {
    const row = state && document.getElementById(state);
    if (!row) return;
    row.scrollIntoView({ block: "center" });
    row.classList.add("gallery-found");
  }, [state]);

  return (
    <main className="gallery">
      <h1>Catalog</h1>
      <div className="gallery-controls">
        <SearchField value={search} onChange={setSearch} />
        <Select label="Service" value={service} options={[["", "All"], ...choices]} onChange={setService} />
        <output className="gallery-number">
          {countRows(found)} of {countRows(sections)} states
        </output>
      </div>
      {countRows(found) === 0 && <NothingFound search={search} onPick={setSearch} />}
      <Table caption="States" columns={stateColumns} className="gallery-states" tall>
        {found.map(
          ({ shown, rows }) =>
            rows.length > 0 && (
              <tbody key={shown.field.id}>
                <tr>
                  <th scope="rowgroup" colSpan={stateColumns.length}>
                    {shown.fullTitle} <code className="gallery-quiet">{shown.field.keys.join(", ")}</code>
                  </th>
                </tr>
                {rows.map((row) => (
                  <Fragment key={row.id}>
                    <StateRow id={row.id} shown={shown} state={row.state} />
                    {row.id === state && <CatalogMore field={shown.field} state={row.state.name} />}
                  </Fragment>
                ))}
              </tbody>
            ),
        )}
      </Table>
    </main>
  );
}

const names = sections.flatMap(({ rows }) => rows.flatMap((row) => row.names));

interface NothingFoundProps {
  readonly search: string;
  readonly onPick: (name: string) => void;
}

const NothingFound = ({ search, onPick }: NothingFoundProps) => (
  <p>
    No state is called <b>{search}</b>. Did you mean{" "}
    {nearest(search, names).map((name, index) => (
      <span key={name}>
        {index > 0 && ", "}
        <button type="button" className="gallery-text-button" onClick={() => onPick(name)}>
          {name}
        </button>
      </span>
    ))}
    ? A badge shows{" "}
    <a href="?path=/story/unknown-input--values" target="_top">
      what no table has
    </a>{" "}
    as its text.
  </p>
);

const countRows = (parts: readonly { readonly rows: readonly unknown[] }[]) =>
  parts.reduce((count, { rows }) => count + rows.length, 0);
