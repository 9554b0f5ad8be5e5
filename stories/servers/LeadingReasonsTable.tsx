import { ServerBadge } from "../../src/index.ts";
import { Table } from "../Table.tsx";
import { Json } from "./Json.tsx";
import { leadingReasons } from "./leadingReasons.ts";

/** Which state leads, as a table with a server for each rule. */
export const LeadingReasonsTable = () => (
  <Table
    caption="Which state leads: the first that fits"
    columns={["No.", "Because", "What it says", "A server", "Its badge"]}
  >
    <tbody>
      {leadingReasons.map(({ because, text, server }, index) => (
        <tr key={because}>
          <td className="gallery-number">{index + 1}</td>
          <th scope="row">
            <code>{because}</code>
          </th>
          <td className="gallery-wide">{text}</td>
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
