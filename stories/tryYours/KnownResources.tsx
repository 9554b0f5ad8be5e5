import { Table } from "../Table.tsx";
import { kinds } from "./kinds.tsx";

const CAPTION = "Other resources, in the order in which they are tried. If two share a wrapper, the keys decide.";

/** The resources that the page knows, and by what it knows them. */
export const KnownResources = () => (
  <details>
    <summary>Which resources this page knows</summary>
    <Table caption={CAPTION} columns={["Resource", "Wrapper", "Or keys"]} tall>
      <tbody>
        {kinds.map(({ name, wrappers, keys }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className="gallery-wide">
              <Codes of={wrappers} />
            </td>
            <td className="gallery-wide">
              <Codes of={keys.map((key) => [key].flat().join(" + "))} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  </details>
);

/** Names in code, with commas. */
const Codes = ({ of }: { readonly of: readonly string[] }) =>
  of.map((code, index) => (
    <span key={code}>
      {index > 0 && ", "}
      <code>{code}</code>
    </span>
  ));
