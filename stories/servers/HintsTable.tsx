import { ServerBadge } from "../../src/entries/index.ts";
import { describeHint, summarizeServer } from "../../src/entries/states.ts";
import { hintCases } from "../../test/cases/server.ts";
import { Table } from "../Table.tsx";
import { Json } from "./Json.tsx";

/** Every hint, with an example of each. */
export const HintsTable = () => (
  <Table caption="Hints" columns={["When", "Text", "Example", "Badge"]}>
    <tbody>
      {hintCases.map(({ when, server, now }) => (
        <tr key={when}>
          <td className="gallery-wide">{when}</td>
          <td className="gallery-wide">
            {summarizeServer(server, { now })
              .hints.map((hint) => describeHint(hint))
              .join("; ")}
          </td>
          <td className="gallery-json">
            <Json value={server} />
          </td>
          <td>
            <ServerBadge server={server} now={now} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
