import { Table } from "../Table.tsx";
import { codeOf } from "./codeOf.ts";
import type { Usage } from "./usage.ts";
import { usages } from "./usages.ts";

const columns = ["Resource", "Badges", "When to use which"];

/** The badges of all resources but servers, under the paths that they are imported from, and when to use which. */
export const ResourcesTable = () => (
  <Table caption="Other resources, by the path to import from" columns={columns} tall>
    {Object.entries(usages).map(([service, resources]) => (
      <tbody key={service}>
        <tr>
          <th scope="rowgroup" colSpan={columns.length}>
            <code>openstack-state-badges/{service}</code>
          </th>
        </tr>
        {resources.map((usage) => (
          <Row key={usage.name} {...usage} />
        ))}
      </tbody>
    ))}
  </Table>
);

const Row = ({ name, badges, use }: Usage) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      <div className="gallery-stack">
        {badges.map((badge) => (
          <div key={codeOf(badge)} className="gallery-row">
            {badge}
            <code>{codeOf(badge)}</code>
          </div>
        ))}
      </div>
    </td>
    <td className="gallery-wide gallery-meaning">{use}</td>
  </tr>
);
