import { ServerBadge } from "../../src/entries/index.ts";
import { readServer, summarizeServer } from "../../src/entries/states.ts";
import { ApiName } from "../ApiName.tsx";
import { FakeDriver } from "../FakeDriver.tsx";
import { serverFields } from "../fields.tsx";
import { type Frame, frames } from "../frames.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";
import { hintsOf } from "./hintsOf.ts";

const columns: readonly Column<Frame>[] = [
  { title: "Frame", className: "gallery-number", cell: ({ number }) => number },
  { title: "Badge", cell: ({ server }) => <ServerBadge server={server} size="sm" /> },
  { title: "Reason", cell: ({ server }) => summarizeServer(server).because },
  { title: "Tone", cell: ({ server }) => summarizeServer(server).tone },
  { title: "Severity", className: "gallery-number", cell: ({ server }) => summarizeServer(server).severity },
  { title: "Hints", cell: ({ server }) => hintsOf(summarizeServer(server)) },
  ...serverFields.map(({ id, title }) => ({
    title: title.replace(/ state$/, ""),
    className: id === "task" ? "gallery-what" : undefined,
    cell: ({ server }: Frame) => <ApiName name={String(readServer(server).sent[id])} />,
  })),
  { title: "Step", className: "gallery-quiet", cell: ({ step }) => step },
];

/** Every recorded response: the badge of the whole server, why it shows what it does, and the values sent. */
export const WholeServerTable = () => (
  <main className="gallery">
    <h1>Whole server</h1>
    <p>
      The badge of a whole server shows its leading state. Next come the reason and the severity, then the hints and the
      four raw API values. <FakeDriver />
    </p>
    <RowsTable caption="The recorded life of one server" columns={columns} rows={frames} tall />
  </main>
);
