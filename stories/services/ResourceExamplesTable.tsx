import { describeHint } from "../../src/entries/states.ts";
import type { ServiceResourceBadge } from "../../tools/badges.ts";
import { examplesOf } from "../resources/examples.ts";
import { capitalized } from "../resources/resources.ts";
import { Table } from "../Table.tsx";

/** An object as JSON, one property per line. */
function shortJson(object: object): string {
  const lines = Object.entries<unknown>({ ...object }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${lines.join(",\n  ")} }`;
}

/** What the badge of a resource shows for each of its examples. */
export const ResourceExamplesTable = ({ Badge, name, prop, summarize }: ServiceResourceBadge) => (
  <Table className="gallery-together" caption={`<${name} ${prop}>`} columns={["Badge", "When", "Hints", "Sent"]}>
    <tbody>
      {examplesOf(summarize).map(({ title, sent, object }) => (
        <tr key={title}>
          <td>
            {/* At the beginning of time, nothing has lasted long: as in the column of hints. */}
            <Badge {...{ [prop]: object }} now={0} />
          </td>
          <td className="gallery-wide">{capitalized(title)}</td>
          <td>
            {summarize(object).hints.map((hint) => (
              <div key={hint.kind + hint.table}>{describeHint(hint)}</div>
            ))}
          </td>
          <td className="gallery-json">
            <code>{shortJson(sent)}</code>
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
