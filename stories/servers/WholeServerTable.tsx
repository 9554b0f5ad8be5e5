import { ServerBadge } from "../../src/entries/index.ts";
import { describeHint, readServer, summarizeServer } from "../../src/entries/states.ts";
import { ApiName } from "../ApiName.tsx";
import { FakeDriver } from "../FakeDriver.tsx";
import { serverFields } from "../fields.tsx";
import { type Frame, frames } from "../frames.ts";
import { Table } from "../Table.tsx";

const columns = [
  "Frame",
  "Badge",
  "Reason",
  "Tone",
  "Severity",
  "Hints",
  ...serverFields.map(({ title }) => title.replace(/ state$/, "")),
  "Step",
];

/** Every recorded response: the badge of the whole server, why it shows what it does, and the values sent. */
export const WholeServerTable = () => (
  <main className="gallery">
    <h1>Whole server</h1>
    <p>
      The badge of a whole server shows its leading state. Next come the reason and the severity, then the hints and the
      four raw API values. <FakeDriver />
    </p>
    <Table caption="The recorded life of one server" columns={columns} tall>
      <tbody>
        {frames.map((frame) => (
          <Row key={frame.number} frame={frame} />
        ))}
      </tbody>
    </Table>
  </main>
);

function Row({ frame: { number, step, server } }: { readonly frame: Frame }) {
  const { because, tone, severity, hints } = summarizeServer(server);
  const { sent } = readServer(server);
  return (
    <tr data-frame={number}>
      <th scope="row" className="gallery-number">
        {number}
      </th>
      <td>
        <ServerBadge server={server} size="sm" />
      </td>
      <td>{because}</td>
      <td>{tone}</td>
      <td className="gallery-number">{severity}</td>
      <td>{hints.map((hint) => describeHint(hint)).join("; ")}</td>
      {serverFields.map(({ id }) => (
        <td key={id} className={id === "task" ? "gallery-what" : undefined}>
          <ApiName name={String(sent[id])} />
        </td>
      ))}
      <td className="gallery-quiet">{step}</td>
    </tr>
  );
}
