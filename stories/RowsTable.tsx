import type { ComponentProps, ReactNode } from "react";
import { Table } from "./Table.tsx";

/** What a column is called, and what it shows of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  readonly className?: string | undefined;
}

interface RowsTableProps<Row> extends Omit<ComponentProps<typeof Table>, "columns" | "children"> {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** The title of the column that names a row, if not the first. Empty if none does. */
  readonly heading?: string;
  /** Tells rows apart that change places. */
  readonly keyOf?: (row: Row) => string;
}

/** A table with a row for each of a list. */
export const RowsTable = <Row,>({
  columns,
  rows,
  heading = columns[0]?.title ?? "",
  keyOf,
  ...table
}: RowsTableProps<Row>) => (
  <Table {...table} columns={columns.map(({ title }) => title)}>
    <tbody>
      {rows.map((row, index) => (
        <tr key={keyOf?.(row) ?? index}>
          {columns.map(({ title, cell, className }) =>
            title === heading ? (
              <th key={title} scope="row" className={className}>
                {cell(row)}
              </th>
            ) : (
              <td key={title} data-column={title} className={className}>
                {cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </Table>
);
