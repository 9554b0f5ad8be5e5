import { describeHint, type Field, type Summary } from "../../src/entries/services.ts";
import type { LeadingReason } from "../../src/entries/states.ts";
import { meaningOf } from "../../src/words/meaning.ts";
import { serverFields } from "../fields.tsx";
import { meanings } from "../meanings.ts";
import { reasonSentence } from "../servers/reasonSentence.ts";
import { Table } from "../Table.tsx";
import { type Kind, server } from "./kinds.ts";

interface PastedTableProps {
  readonly kind: Kind;
  readonly objects: readonly object[];
}

/** The badges for pasted resources of one kind: of each as a whole, and of the values behind it. */
export function PastedTable({ kind, objects }: PastedTableProps) {
  const { name, summarize, Badge, fieldBadges } = kind;
  const why = kind === server ? "Why it leads" : "Meaning";
  const columns = ["Name", "Badge", "Leading state", why, "Hints", ...summarize.fields.map(titleOf)];
  return (
    <Table caption={`Read as: ${name}`} columns={columns}>
      <tbody>
        {objects.map((object, index) => {
          const summary = summarize(object);
          return (
            <tr key={index}>
              <th scope="row">{summary.name ?? summary.id ?? `${name} ${index + 1}`}</th>
              <td>
                <Badge object={object} />
              </td>
              <td>
                <code>{`${summary.field} ${summary.state}`}</code>
              </td>
              <td className="gallery-wide gallery-meaning">
                {kind === server ? reasonOf(summary) : sentenceOf(summary)}
              </td>
              <td className={summary.hints.length > 0 ? "gallery-what" : undefined}>
                {summary.hints.map((hint) => describeHint(hint)).join("; ")}
              </td>
              {summary.readings.map(({ field, value, isDerived }, at) => {
                const sent = isDerived ? undefined : value;
                const FieldBadge = fieldBadges[at];
                return (
                  <td key={field.id}>
                    <div className="gallery-stack">
                      {FieldBadge && <FieldBadge value={sent} size="sm" />}
                      <Raw value={sent} />
                    </div>
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

/** What a column of a field is called: for servers as elsewhere, for others by its key. */
const titleOf = ({ id, keys }: Field): string => serverFields.find((field) => field.id === id)?.title ?? keys[0] ?? id;

// A server's summary has one of its reasons.
const reasonOf = ({ because }: Summary) => because && reasonSentence(because as LeadingReason);

const sentenceOf = ({ field, state }: Summary) => meaningOf(field, state, undefined, meanings);

/** A value as it was sent, in JSON. */
const Raw = ({ value }: { readonly value: unknown }) =>
  value === undefined ? (
    <span className="gallery-note">not sent</span>
  ) : (
    <code className="gallery-quiet">{JSON.stringify(value)}</code>
  );
