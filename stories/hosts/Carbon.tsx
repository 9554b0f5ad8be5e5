import { Table, TableBody, TableCell, TableContainer, TableHead, TableHeader, TableRow, Tag } from "@carbon/react";
import source from "@carbon/styles/css/styles.min.css?inline";
import type { Host } from "./host.ts";

const types = { success: "green", progress: "blue", warning: "warm-gray", error: "red", neutral: "gray" } as const;

export const host: Host = {
  // The gallery asks no server for anything, so Carbon's typeface is not to be had.
  sheet: source.replace(/@font-face\{[^}]*\}/g, ""),
  root: (scheme) => ["class", scheme === "dark" ? "cds--g100" : "cds--white"],
  Frame: ({ children }) => (
    <TableContainer title="Servers">
      <Table size="lg">{children}</Table>
    </TableContainer>
  ),
  tag: ({ tone, word }) => <Tag type={types[tone]}>{word}</Tag>,
  table: { Head: TableHead, Body: TableBody, Row: TableRow, HeadCell: TableHeader, Cell: TableCell },
};
