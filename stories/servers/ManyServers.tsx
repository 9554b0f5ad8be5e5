import { useState } from "react";
import { StateAnnouncer, StateSummary } from "../../src/entries/index.ts";
import { RowsTable } from "../RowsTable.tsx";
import { RefreshTime } from "./RefreshTime.tsx";
import { SearchControls } from "./SearchControls.tsx";
import { find, queryOf, type Search } from "./search.ts";
import { sentColumns } from "./sentColumns.tsx";
import { usePolling } from "./usePolling.ts";
import { useSelectedStates } from "./useSelectedStates.ts";

/** Two thousand servers in a console's list: counted, searched, sorted and polled. */
export function ManyServers() {
  const [search, setSearch] = useState<Search>({ text: "", status: "", order: "severity", limit: 100 });
  const [selected, toggle] = useSelectedStates();
  const [watched, setWatched] = useState<ReadonlySet<string>>(new Set());
  const { servers, since, polling, setPolling, next } = usePolling();
  const found = find(servers, search, selected);
  const shown = found.slice(0, search.limit);

  const watch = (id: string, on: boolean) =>
    setWatched((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)));

  return (
    <main className="gallery">
      <h1>Many servers</h1>
      <p>
        About twenty servers change per poll. Every response has new objects, but a badge only renders again if what it
        shows has changed. Screen readers announce changes to the servers that you watch, and to no others.
      </p>
      <div className="gallery-controls">
        <button type="button" onClick={() => setPolling(!polling)}>
          {polling ? "Stop polling" : "Start polling"}
        </button>
        <button type="button" onClick={next}>
          Next response
        </button>
        <RefreshTime since={since} />
      </div>
      <StateSummary servers={servers} onSelect={toggle} selected={selected} />
      <SearchControls search={search} onSearch={setSearch} total={servers.length} />
      <p className="gallery-quiet gallery-number">
        {found.length.toLocaleString("en")} of {servers.length.toLocaleString("en")} servers, {shown.length} shown,{" "}
        {watched.size} watched. API request: <code>{queryOf(search)}</code>
      </p>
      <StateAnnouncer servers={servers.filter(({ id }) => watched.has(id))} />
      <RowsTable
        caption="Servers"
        columns={[
          {
            title: "Watch",
            cell: ({ id, name }) => (
              <input
                type="checkbox"
                aria-label={`Watch ${name}`}
                checked={watched.has(id)}
                onChange={({ target }) => watch(id, target.checked)}
              />
            ),
          },
          ...sentColumns,
        ]}
        heading="Name"
        rows={shown}
        keyOf={({ id }) => id}
        tall
        grid
      />
    </main>
  );
}
