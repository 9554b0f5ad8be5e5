import { describeHint } from "../../src/entries/services.ts";
import { meaningOf } from "../../src/words/meaning.ts";
import { meanings } from "../services/texts.ts";
import { Table } from "../Table.tsx";
import type { Sent } from "./kind.ts";
import type { PastedResource } from "./readPasted.ts";

const columns = ["Name", "Badge", "Resource", "Leading field", "State", "Hints", "Meaning"];

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
  const { field, state, value, hints, name, id } = kind.summarize(object);
  return (
    <tr>
      <th scope="row">{name ?? id ?? `${kind.name} ${number}`}</th>
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
        {hints.map((hint) => describeHint(hint)).join("; ")}
      </td>
      <td className="gallery-wide gallery-meaning">{meaningOf(field, state, undefined, meanings)}</td>
    </tr>
  );
}
