import { ServerBadge } from "../../src/entries/index.ts";
import { leadingCases } from "../../test/cases/server.ts";
import { Table } from "../Table.tsx";
import { Json } from "./Json.tsx";

/** The rules for which state leads, with an example of each. */
export const LeadingReasonsTable = () => (
  <Table
    caption="Which state leads: the first rule that applies"
    columns={["No.", "because", "Meaning", "Example", "Badge"]}
  >
    <tbody>
      {leadingCases.map(({ because, when, server }, index) => (
        <tr key={because}>
          <td className="gallery-number">{index + 1}</td>
          <th scope="row">
            <code>{because}</code>
          </th>
          <td className="gallery-wide">{when}</td>
          <td className="gallery-json">
            <Json value={server} />
          </td>
          <td>
            <ServerBadge server={server} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
