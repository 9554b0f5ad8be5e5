import { useState } from "react";
import { StateAnnouncer, StateSummary } from "../../src/index.ts";
import { Table } from "../Table.tsx";
import { RefreshTime } from "./RefreshTime.tsx";
import { SearchControls } from "./SearchControls.tsx";
import { ServerRow, serverColumns } from "./ServerRow.tsx";
import { find, queryOf, type Search } from "./search.ts";
import { usePicked } from "./usePicked.ts";
import { usePolling } from "./usePolling.ts";

/** Two thousand servers, as a console lists them: counted, searched, sorted, and asked for again. */
export function ManyServers() {
  const [search, setSearch] = useState<Search>({ text: "", status: "", order: "severity" });
  const [most, setMost] = useState(100);
  const [picked, pick] = usePicked();
  const [watched, setWatched] = useState<ReadonlySet<string>>(new Set());
  const { servers, since, polling, setPolling, next } = usePolling();
  const found = find(servers, search, picked);
  const shown = found.slice(0, most);

  const watch = (id: string, on: boolean) =>
    setWatched((now) => new Set(on ? [...now, id] : [...now].filter((other) => other !== id)));

  return (
    <main className="gallery">
      <h1>Many servers</h1>
      <p>
        With each answer some twenty of them have changed. All objects are new, and only the badges that show anything
        new are drawn again. A screen reader hears of the servers that you watch, and of no other.
      </p>
      <div className="gallery-controls">
        <button type="button" onClick={() => setPolling(!polling)}>
          {polling ? "Stop polling" : "Start polling"}
        </button>
        <button type="button" onClick={next}>
          Next answer
        </button>
        <RefreshTime since={since} />
      </div>
      <StateSummary servers={servers} onSelect={pick} selected={picked} />
      <SearchControls search={search} onSearch={setSearch} most={most} onMost={setMost} all={servers.length} />
      <p className="gallery-quiet gallery-number">
        {found.length.toLocaleString("en")} of {servers.length.toLocaleString("en")} servers, {shown.length} shown,{" "}
        {watched.size} watched. Asked of the API: <code>{queryOf(search)}</code>
      </p>
      <StateAnnouncer servers={servers.filter(({ id }) => watched.has(id))} />
      <Table caption="Servers" columns={serverColumns} tall>
        <tbody>
          {shown.map((server) => (
            <ServerRow key={server.id} server={server} watched={watched.has(server.id)} onWatch={watch} />
          ))}
        </tbody>
      </Table>
    </main>
  );
}
