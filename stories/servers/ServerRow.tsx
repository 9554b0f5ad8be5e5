import { ServerBadge } from "../../src/entries/index.ts";
import { readServer } from "../../src/entries/states.ts";
import { ApiName } from "../ApiName.tsx";
import type { SentServer } from "./manyServers.ts";

export const serverColumns = ["Watch", "Name", "Whole server", "status", "task_state", "power_state"];

interface ServerRowProps {
  readonly server: SentServer;
  readonly watched: boolean;
  readonly onWatch: (id: string, watched: boolean) => void;
}

/** A table row for one of many servers: its badge, and what the API sent. */
export function ServerRow({ server, watched, onWatch }: ServerRowProps) {
  const { status, task, power } = readServer(server).sent;
  return (
    <tr>
      <td>
        <input
          type="checkbox"
          aria-label={`Watch ${server.name}`}
          checked={watched}
          onChange={(event) => onWatch(server.id, event.target.checked)}
        />
      </td>
      <th scope="row">{server.name}</th>
      <td>
        <ServerBadge server={server} size="sm" />
      </td>
      {Object.entries({ status, task, power }).map(([field, value]) => (
        <td key={field}>{value === undefined ? "not sent" : <ApiName name={String(value)} />}</td>
      ))}
    </tr>
  );
}
