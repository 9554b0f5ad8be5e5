import { ServerBadge } from "../../src/entries/index.ts";
import { describeHint, type LeadingReason, readServer, summarizeServer } from "../../src/entries/states.ts";
import { FieldBadge, serverFields } from "../fields.tsx";
import { reasonSentence } from "../servers/reasonSentence.ts";
import { Table } from "../Table.tsx";

const columns = ["Server", "Badge", "Why it leads", "Hints", ...serverFields.map(({ title }) => title)];

/** The badges for pasted servers, and the values behind them. */
export const PastedServersTable = ({ servers }: { readonly servers: readonly object[] }) => (
  <Table caption="Badges" columns={columns}>
    <tbody>
      {servers.map((server, index) => (
        <Row key={index} server={server} number={index + 1} />
      ))}
    </tbody>
  </Table>
);

function Row({ server, number }: { readonly server: object; readonly number: number }) {
  const { because, hints } = summarizeServer(server);
  const { name, id, sent } = readServer(server);
  return (
    <tr>
      <th scope="row">{name ?? id ?? `Server ${number}`}</th>
      <td>
        <ServerBadge server={server} />
      </td>
      {/* A server's summary has one of its reasons. */}
      <td className="gallery-wide">{because && reasonSentence(because as LeadingReason)}</td>
      <td className="gallery-label">{hints.map((hint) => describeHint(hint)).join("; ")}</td>
      {serverFields.map((field) => (
        <td key={field.id}>
          <div className="gallery-stack">
            <FieldBadge field={field.id} value={sent[field.id]} size="sm" />
            <Raw value={sent[field.id]} />
          </div>
        </td>
      ))}
    </tr>
  );
}

/** A value as it was sent, in JSON. */
const Raw = ({ value }: { readonly value: unknown }) =>
  value === undefined ? (
    <span className="gallery-note">not sent</span>
  ) : (
    <code className="gallery-quiet">{JSON.stringify(value)}</code>
  );
