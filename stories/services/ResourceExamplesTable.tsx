import { Table } from "../Table.tsx";
import type { ResourceBadge } from "./resourceBadges.ts";
import { ShortJson } from "./ShortJson.tsx";

/** Examples of a resource whose fields are shown as one. */
export const ResourceExamplesTable = ({
  resource: { Badge, prop, markup, examples },
}: {
  readonly resource: ResourceBadge;
}) => (
  <Table className="gallery-together" caption={markup} columns={["Badge", "Rule", "Sent"]}>
    <tbody>
      {examples.map(({ object, rule }) => (
        <tr key={rule}>
          <td>
            <Badge {...{ [prop]: object }} />
          </td>
          <td className="gallery-wide">{rule}</td>
          <td className="gallery-json">
            <ShortJson object={object} />
          </td>
        </tr>
      ))}
    </tbody>
  </Table>
);
