import { describeHint } from "../../src/entries/states.ts";
import type { ServiceResourceBadge } from "../../tools/badges.ts";
import { capitalized } from "../capitalized.ts";
import { RowsTable } from "../RowsTable.tsx";
import { examplesOf } from "../resources/examples.ts";

/** An object as JSON, one property per line. */
function shortJson(object: object): string {
  const lines = Object.entries<unknown>({ ...object }).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${lines.join(",\n  ")} }`;
}

/** What the badge of a resource shows for each of its examples. */
export const ResourceExamplesTable = ({ Badge, name, prop, summarize }: ServiceResourceBadge) => (
  <RowsTable
    className="gallery-together"
    caption={`<${name} ${prop}>`}
    columns={[
      // At the beginning of time, nothing has lasted long: as in the column of hints.
      { title: "Badge", cell: ({ object }) => <Badge {...{ [prop]: object }} now={0} /> },
      { title: "When", className: "gallery-wide", cell: ({ title }) => capitalized(title) },
      {
        title: "Hints",
        cell: ({ object }) =>
          summarize(object).hints.map((hint) => <div key={hint.kind + hint.table}>{describeHint(hint)}</div>),
      },
      { title: "Sent", className: "gallery-json", cell: ({ sent }) => <code>{shortJson(sent)}</code> },
    ]}
    heading=""
    rows={examplesOf(summarize)}
  />
);
