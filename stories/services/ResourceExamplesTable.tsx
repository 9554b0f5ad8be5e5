import { describeHint } from "../../src/entries/states.ts";
import { allCases } from "../../test/cases/all.ts";
import { objectOf } from "../../test/cases/cases.ts";
import type { ServiceResourceBadge } from "../../tools/badges.ts";
import { Table } from "../Table.tsx";

/** An object as JSON, one property per line. */
function shortJson(object: object): string {
  const lines = Object.entries<unknown>({ ...object }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${lines.join(",\n  ")} }`;
}

/** Every case that the tests tell of a resource: what is shown when its answer differs from the documented one. */
export function ResourceExamplesTable({ Badge, name, prop, summarize }: ServiceResourceBadge) {
  const resource = allCases.find((each) => each.summarize === summarize);
  if (!resource) return null;
  const documented = objectOf(resource);
  const rows = [["as the API documents it", documented] as const, ...resource.cases];
  return (
    <Table className="gallery-together" caption={`<${name} ${prop}>`} columns={["Badge", "When", "Hints", "Sent"]}>
      <tbody>
        {rows.map(([title, sent]) => {
          const object = { ...documented, ...sent };
          return (
            <tr key={title}>
              <td>
                {/* At the beginning of time, nothing has lasted long: as in the column of hints. */}
                <Badge {...{ [prop]: object }} now={0} />
              </td>
              <td className="gallery-wide gallery-sentence">
                {resource.resource} {title}
              </td>
              <td>
                {summarize(object).hints.map((hint) => (
                  <div key={hint.kind + hint.table}>{describeHint(hint)}</div>
                ))}
              </td>
              <td className="gallery-json">
                <code>{shortJson(sent)}</code>
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
