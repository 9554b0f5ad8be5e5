import { ServerBadge } from "../../src/index.ts";
import { describeHint, readServer, summarizeServer } from "../../src/states.ts";
import { ApiName } from "../ApiName.tsx";
import { FakeDriver } from "../FakeDriver.tsx";
import { fields } from "../fields.tsx";
import { type Frame, frames } from "../frames.ts";
import { Table } from "../Table.tsx";

const columns = [
  "Frame",
  "Badge",
  "Because",
  "Tone",
  "Severity",
  "Hints",
  ...fields.map(({ title }) => title.replace(/ state$/, "")),
  "Step",
];

/** Every recorded answer: the badge of the whole server, what it was made of, and why it is what it is. */
export const WholeServerTable = () => (
  <main className="gallery">
    <h1>Whole server</h1>
    <p>
      The badge of a whole server shows what leads. Behind it is why that leads and how it is to be taken, and behind
      that are the four values that the API sent. <FakeDriver />
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
      {fields.map(({ id }) => (
        <td key={id} className={id === "task" ? "gallery-what" : undefined}>
          <ApiName name={String(sent[id])} />
        </td>
      ))}
      <td className="gallery-quiet">{step}</td>
    </tr>
  );
}
