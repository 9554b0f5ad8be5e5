import type { Field, Summarize, Summary } from "../../src/entries/services.ts";
import type { ServiceFieldBadge, ServiceResourceBadge } from "../../tools/badges.ts";
import { purposes } from "../services/names.ts";
import { Table } from "../Table.tsx";
import { examplesOf } from "./examples.ts";
import { type Resource, resources } from "./resources.ts";
import { useOf } from "./uses.ts";

const columns = ["Resource", "Badges", "When to use which"];

/** The badges of all resources but servers, under the paths that they are imported from, and when to use which. */
export const ResourcesTable = () => (
  <Table caption="Other resources, by the path to import from" columns={columns} tall>
    {Object.keys(purposes).map((service) => (
      <tbody key={service}>
        <tr>
          <th scope="rowgroup" colSpan={columns.length}>
            <code>openstack-state-badges/{service}</code>
          </th>
        </tr>
        {resources.map((resource) => resource.service === service && <Row key={resource.id} {...resource} />)}
      </tbody>
    ))}
  </Table>
);

function Row(resource: Resource) {
  const { title, summarize, whole, fields } = resource;
  const example = exampleOf(summarize);
  const summary = summarize(example);
  return (
    <tr>
      <th scope="row">{title}</th>
      <td data-column={columns[1]}>
        <div className="gallery-stack">
          {whole && <Written badge={whole} value={example} />}
          {fields.map((badge) => (
            <Written key={badge.name} badge={badge} value={sampleOf(badge.field, summary)} />
          ))}
        </div>
      </td>
      <td data-column={columns[2]} className="gallery-wide gallery-meaning">
        {useOf(resource)}
      </td>
    </tr>
  );
}

interface WrittenProps {
  readonly badge: ServiceFieldBadge | ServiceResourceBadge;
  readonly value: unknown;
}

/** A badge and how it is written. */
const Written = ({ badge: { name, Badge, prop }, value }: WrittenProps) => (
  <div className="gallery-row">
    <Badge {...{ [prop]: value }} />
    <code>{`<${name} ${prop}={…} />`}</code>
  </div>
);

/** The first example of a resource in which there is a hint, or the answer that its API documents. */
function exampleOf(summarize: Summarize): object {
  const objects = examplesOf(summarize).map(({ object }) => object);
  const isTelling = ({ hints, state }: Summary) => hints.length > 0 && state !== "unknown";
  return objects.find((object) => isTelling(summarize(object))) ?? objects[0] ?? {};
}

/** The state of a field in an example or, if that says nothing, its first one that is no error. */
function sampleOf({ id, states }: Field, { readings }: Summary): string | undefined {
  const sent = readings.find(({ field }) => field.id === id)?.state ?? "unknown";
  const isTelling = (state: string) => state !== "unknown" && state !== "none";
  return isTelling(sent)
    ? sent
    : Object.keys(states).find((state) => isTelling(state) && states[state]?.tone !== "error");
}
