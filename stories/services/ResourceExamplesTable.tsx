import { describeHint } from "../../src/entries/states.ts";
import { allCases } from "../../test/cases/all.ts";
import { objectOf } from "../../test/cases/cases.ts";
import type { ServiceResourceBadge } from "../../tools/badges.ts";
import { Table } from "../Table.tsx";
import { ShortJson } from "./ShortJson.tsx";

/** Every case that the tests tell of a resource: what is shown when its answer differs from the documented one. */
export function ResourceExamplesTable({
  resource: { Badge, name, prop, summarize },
}: {
  readonly resource: ServiceResourceBadge;
}) {
  const resource = allCases.find((each) => each.summarize === summarize);
  if (!resource) return null;
  const documented = objectOf(resource);
  const rows = [{ title: "as the API documents it", sent: documented, object: documented }].concat(
    resource.cases.map(([title, changes]) => ({ title, sent: changes, object: { ...documented, ...changes } })),
  );
  return (
    <Table className="gallery-together" caption={`<${name} ${prop}>`} columns={["Badge", "When", "Hints", "Sent"]}>
      <tbody>
        {rows.map(({ title, sent, object }) => (
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
              <ShortJson object={sent} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
