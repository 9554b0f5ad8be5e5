import { ServerBadge } from "../../src/index.ts";
import { catalog, compareBySeverity, summarizeServer } from "../../src/states.ts";
import { Table } from "../Table.tsx";

const severities: readonly { readonly severity: number; readonly says: string }[] = [
  { severity: 6, says: "It has failed." },
  { severity: 5, says: "It waits for a person." },
  { severity: 4, says: "It is not known." },
  { severity: 3, says: "It changes by itself." },
  { severity: 2, says: "It is at rest by request." },
  { severity: 1, says: "It is healthy." },
  { severity: 0, says: "It is gone." },
];

const ranked = Object.keys(catalog.status)
  .filter((status) => status !== "unknown")
  .map((status) => ({ status }))
  .sort(compareBySeverity);

/** Every status, the worst first. */
export const SeverityTable = () => (
  <Table caption="The worst first: compareBySeverity()" columns={["Severity", "It says", "Statuses"]}>
    <tbody>
      {severities.map(({ severity, says }) => (
        <tr key={severity}>
          <th scope="row" className="gallery-number">
            {severity}
          </th>
          <td>{says}</td>
          <td>
            <span className="gallery-row">
              {ranked
                .filter((server) => summarizeServer(server).severity === severity)
                .map((server) => (
                  <ServerBadge key={server.status} server={server} size="sm" />
                ))}
              {severity === 4 && <ServerBadge server={{}} size="sm" />}
            </span>
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
