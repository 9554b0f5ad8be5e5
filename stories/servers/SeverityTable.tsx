import { ServerBadge } from "../../src/entries/index.ts";
import { catalog, compareBySeverity, summarizeServer } from "../../src/entries/states.ts";
import { Table } from "../Table.tsx";

const severities: readonly { readonly severity: number; readonly meaning: string }[] = [
  { severity: 6, meaning: "Failed" },
  { severity: 5, meaning: "Waits for a person" },
  { severity: 4, meaning: "Unknown" },
  { severity: 3, meaning: "Changes by itself" },
  { severity: 2, meaning: "At rest by request" },
  { severity: 1, meaning: "Healthy" },
  { severity: 0, meaning: "Gone" },
];

const ranked = Object.keys(catalog.status)
  .filter((status) => status !== "unknown")
  .map((status) => ({ status }))
  .sort(compareBySeverity);

/** Every status, worst first. */
export const SeverityTable = () => (
  <Table caption="Worst first: compareBySeverity()" columns={["Severity", "Meaning", "Statuses"]}>
    <tbody>
      {severities.map(({ severity, meaning }) => (
        <tr key={severity}>
          <th scope="row" className="gallery-number">
            {severity}
          </th>
          <td>{meaning}</td>
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
