import type { Field, Summary } from "../../src/entries/services.ts";
import { meaningOf } from "../../src/words/meaning.ts";
import { leadingCases } from "../../test/cases/server.ts";
import { serverFields } from "../fields.tsx";
import { meanings } from "../meanings.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";
import { hintsOf } from "../servers/hintsOf.ts";
import { type Kind, server } from "./kinds.ts";

interface Pasted {
  readonly object: object;
  readonly summary: Summary;
  readonly name: string;
}

interface PastedTableProps {
  readonly kind: Kind;
  readonly objects: readonly object[];
}

/** The badges for pasted resources of one kind: of each as a whole, and of the values behind it. */
export function PastedTable({ kind, objects }: PastedTableProps) {
  const rows = objects.map((object, index): Pasted => {
    const summary = kind.summarize(object);
    return { object, summary, name: summary.name ?? summary.id ?? `${kind.name} ${index + 1}` };
  });
  return <RowsTable caption={`Read as: ${kind.name}`} columns={columnsOf(kind)} rows={rows} />;
}

const columnsOf = (kind: Kind): readonly Column<Pasted>[] => [
  { title: "Name", cell: ({ name }) => name },
  { title: "Badge", cell: ({ object }) => <kind.Badge object={object} /> },
  { title: "Leading state", cell: ({ summary }) => <code>{`${summary.field} ${summary.state}`}</code> },
  {
    title: kind === server ? "Why it leads" : "Meaning",
    className: "gallery-wide gallery-meaning",
    cell: ({ summary }) => (kind === server ? reasonOf(summary) : sentenceOf(summary)),
  },
  { title: "Hints", className: "gallery-what", cell: ({ summary }) => hintsOf(summary) },
  ...kind.summarize.fields.map((field, at) => ({
    title: titleOf(field),
    cell: ({ summary }: Pasted) => {
      const { value, isDerived } = summary.readings[at] ?? {};
      const sent = isDerived ? undefined : value;
      const FieldBadge = kind.fieldBadges[at];
      return (
        <div className="gallery-stack">
          {FieldBadge && <FieldBadge value={sent} size="sm" />}
          <Raw value={sent} />
        </div>
      );
    },
  })),
];

/** What a column of a field is called: for servers as elsewhere, for others by its key. */
const titleOf = ({ id, keys }: Field): string => serverFields.find((field) => field.id === id)?.title ?? keys[0] ?? id;

const reasonOf = ({ because }: Summary) => leadingCases.find((each) => each.because === because)?.when;

const sentenceOf = ({ field, state }: Summary) => meaningOf(field, state, undefined, meanings);

/** A value as it was sent, in JSON. */
const Raw = ({ value }: { readonly value: unknown }) =>
  value === undefined ? (
    <span className="gallery-note">not sent</span>
  ) : (
    <code className="gallery-quiet">{JSON.stringify(value)}</code>
  );
