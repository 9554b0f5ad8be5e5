import { ServerBadge } from "../../src/entries/index.ts";
import { summarizeServer } from "../../src/entries/states.ts";
import type { ServerCase } from "../../test/cases/server.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";
import { hintsOf } from "./hintsOf.ts";

const told = {
  because: ({ server, now }: ServerCase) => <code>{summarizeServer(server, { now }).because}</code>,
  hints: ({ server, now }: ServerCase) => hintsOf(summarizeServer(server, { now })),
};

const columns: readonly Column<ServerCase>[] = [
  { title: "When", className: "gallery-wide", cell: ({ when }) => when },
  {
    title: "Example",
    className: "gallery-json",
    cell: ({ server }) => <code>{JSON.stringify(server, undefined, 1)}</code>,
  },
  { title: "Badge", cell: ({ server, now }) => <ServerBadge server={server} now={now} /> },
];

interface CasesTableProps {
  readonly caption: string;
  /** What a summary tells of each server. */
  readonly tells: keyof typeof told;
  readonly cases: readonly ServerCase[];
}

/** Servers, with what is told of each, and when. */
export const CasesTable = ({ caption, tells, cases }: CasesTableProps) => (
  <RowsTable caption={caption} columns={[{ title: tells, cell: told[tells] }, ...columns]} rows={cases} />
);
