import { ServerBadge } from "../../src/entries/index.ts";
import { describeHint, summarizeServer } from "../../src/entries/states.ts";
import type { ServerCase } from "../../test/cases/server.ts";
import { Table } from "../Table.tsx";
import { Json } from "./Json.tsx";

interface CasesTableProps {
  readonly caption: string;
  /** What a summary tells of each server. */
  readonly tells: "because" | "hints";
  readonly cases: readonly ServerCase[];
}

/** Servers, with what is told of each, and when. */
export const CasesTable = ({ caption, tells, cases }: CasesTableProps) => (
  <Table caption={caption} columns={[tells, "When", "Example", "Badge"]} className="gallery-stacked">
    <tbody>
      {cases.map(({ when, server, now }) => {
        const { because, hints } = summarizeServer(server, { now });
        return (
          <tr key={when}>
            <th scope="row">
              {tells === "because" ? <code>{because}</code> : hints.map((hint) => describeHint(hint)).join("; ")}
            </th>
            <td className="gallery-wide">{when}</td>
            <td className="gallery-json">
              <Json value={server} />
            </td>
            <td>
              <ServerBadge server={server} now={now} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </Table>
);
