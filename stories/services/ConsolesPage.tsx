import { isValidElement } from "react";
import { ApiName } from "../ApiName.tsx";
import { allFields } from "../fields.tsx";
import { RowsTable } from "../RowsTable.tsx";
import { Table } from "../Table.tsx";
import { consoles, together } from "./consoles.tsx";
import { WithCode } from "./WithCode.tsx";

/** The badges of states by field. */
const badgesOf = (states: Readonly<Record<string, readonly string[]>>) =>
  Object.entries(states).flatMap(([id, each]) => {
    const Badge = allFields.find(({ field }) => field.id === id)?.Badge;
    return Badge ? each.map((state) => <Badge key={state} value={state} size="sm" />) : [];
  });

const columns = ["What it does", "What the badge shows", "File"];

/** What consoles show wrong today, and in which file. */
export const ConsolesPage = () => (
  <main className="gallery">
    <h1>What consoles get wrong</h1>
    <p>
      Skyline matches parts of words: first words for success, then anything with “ing”, which counts as moving. It
      gives 117 of 473 words a different tone from this package.
    </p>
    <p>
      Horizon sorts every state into up, down or neither. A row that is neither is polled until it changes (
      <code>horizon/tables/base.py</code>), and so is every state that a table forgot.
    </p>
    <Table caption="States that are shown wrong" columns={columns}>
      {consoles.map(([name, repository, findings]) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {name} <code className="gallery-quiet">{repository}</code>
            </th>
          </tr>
          {findings.map(([does, files, shows]) => (
            <tr key={does}>
              <td className="gallery-wide">
                <WithCode text={does} />
              </td>
              <td data-column={columns[1]}>
                <div className="gallery-stack">{isValidElement(shows) ? shows : badgesOf(shows)}</div>
              </td>
              <td data-column={columns[2]} className="gallery-path">
                {files.map((file) => (
                  <div key={file}>
                    <ApiName name={file} />
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </Table>
    <p>Neither Skyline nor Horizon shows two fields as one.</p>
    <RowsTable
      caption="Two fields as one"
      columns={[
        { title: "Resource", className: "gallery-wide", cell: ([resource]) => resource },
        { title: "What the badge shows", cell: ([, badge]) => badge },
      ]}
      heading=""
      rows={Object.entries(together)}
    />
  </main>
);
