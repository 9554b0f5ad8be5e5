import { ServerBadge } from "../../src/entries/index.ts";
import { Table } from "../Table.tsx";

const task = "OS-EXT-STS:task_state";

/** One server for each tone: what the API sends, and what the badge makes of it. */
const servers: readonly { readonly name: string; readonly sent: Readonly<Record<string, unknown>> }[] = [
  { name: "db-2", sent: { status: "ERROR", fault: { message: "No valid host was found." } } },
  { name: "db-1", sent: { status: "VERIFY_RESIZE" } },
  { name: "web-1", sent: { status: "BUILD", [task]: "spawning" } },
  { name: "web-2", sent: { status: "ACTIVE", [task]: "deleting", locked: true } },
  { name: "web-3", sent: { status: "ACTIVE", [task]: null } },
  { name: "old-1", sent: { status: "SHUTOFF", [task]: null } },
];

/** What a newcomer sees first: six servers, all five tones, and how little the status alone would have told. */
export const FirstTable = () => (
  <Table caption="Six servers" columns={["Name", "Sent", "Badge"]} grid>
    <tbody>
      {servers.map(({ name, sent }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            {[sent.status, sent[task]].filter(Boolean).map((value) => (
              <code key={String(value)} className="gallery-sent">
                {String(value)}
              </code>
            ))}
          </td>
          <td>
            <ServerBadge server={sent} variant="auto" />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
