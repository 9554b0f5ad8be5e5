import { nonEmptyText } from "../../src/catalog/untrusted.ts";
import { describeResourceHint } from "../../src/services.ts";
import { meaningOf } from "../../src/words/meaning.ts";
import { resourceMeanings } from "../resources/resourceMeanings.ts";
import { Table } from "../Table.tsx";
import type { Sent } from "./kind.ts";
import type { PastedResource } from "./readPasted.ts";

const columns = ["Name", "Badge", "Resource", "Leading field", "State", "Hints", "Meaning"];

/** What a resource is called by, the best first. */
const nameKeys: readonly string[] = [
  "name",
  "display_name",
  "stack_name",
  "resource_name",
  "floating_ip_address",
  "hypervisor_hostname",
  "binary",
  "id",
  "uuid",
  "alarm_id",
];

/** The badges for pasted resources other than servers, and what they were taken for. */
export const PastedResourcesTable = ({ resources }: { readonly resources: readonly PastedResource[] }) => (
  <Table caption="Badges of other resources" columns={columns}>
    <tbody>
      {resources.map((resource, index) => (
        <Row key={index} {...resource} number={index + 1} />
      ))}
    </tbody>
  </Table>
);

function Row({ kind, object, number }: PastedResource & { readonly number: number }) {
  const { field, state, value, hints } = kind.summarize(object);
  return (
    <tr>
      <th scope="row">{nameOf(object) ?? `${kind.name} ${number}`}</th>
      {/* An API can send anything, and badges accept anything. */}
      <td>{kind.badge(object, value as Sent)}</td>
      <td className="gallery-label">{kind.name}</td>
      <td>
        <code>{field}</code>
      </td>
      <td>
        <code>{state}</code>
      </td>
      <td className={hints.length > 0 ? "gallery-what" : undefined}>
        {hints.map((hint) => describeResourceHint(hint)).join("; ")}
      </td>
      <td className="gallery-wide gallery-meaning">{meaningOf(field, state, undefined, resourceMeanings)}</td>
    </tr>
  );
}

function nameOf(object: object): string | undefined {
  const values = new Map<string, unknown>(Object.entries(object));
  return nameKeys.map((key) => nonEmptyText(values.get(key))).find((name) => name !== undefined);
}
