import { ServerBadge } from "../src/entries/index.ts";
import { Table } from "./Table.tsx";

/** One server for each tone: what the API sends, and what the badge makes of it. */
const servers: readonly { readonly name: string; readonly sent: Readonly<Record<string, unknown>> }[] = [
  { name: "db-2", sent: { status: "ERROR", fault: { message: "No valid host was found." } } },
  { name: "db-1", sent: { status: "VERIFY_RESIZE" } },
  { name: "web-1", sent: { status: "BUILD", "OS-EXT-STS:task_state": "spawning" } },
  { name: "web-2", sent: { status: "ACTIVE", "OS-EXT-STS:task_state": "deleting", locked: true } },
  { name: "web-3", sent: { status: "ACTIVE", "OS-EXT-STS:task_state": null } },
  { name: "old-1", sent: { status: "SHUTOFF", "OS-EXT-STS:task_state": null } },
];

/** What a newcomer sees first: six servers, all five tones, and how little the status alone would have told. */
export const FirstTable = () => (
  <Table caption="Six servers" columns={["Name", "Status, as sent", "Task, as sent", "Badge"]}>
    <tbody>
      {servers.map(({ name, sent }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>
            <code>{String(sent.status)}</code>
          </td>
          <td>
            <code>{String(sent["OS-EXT-STS:task_state"] ?? "null")}</code>
          </td>
          <td>
            <ServerBadge server={sent} variant="auto" />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
