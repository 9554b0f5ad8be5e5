import { Badge, Card, Heading, Table, Theme, Tooltip } from "@radix-ui/themes";
import sheet from "@radix-ui/themes/styles.css?inline";
import { HINT, type Host } from "./host.ts";

const colors = { success: "green", progress: "blue", warning: "amber", error: "red", neutral: "gray" } as const;

export const host: Host = {
  sheet,
  Frame: ({ scheme, children }) => (
    <Theme appearance={scheme} style={{ minBlockSize: "auto" }}>
      <Card>
        <Heading size="3">Servers</Heading>
        <Table.Root>{children}</Table.Root>
      </Card>
    </Theme>
  ),
  tag: ({ tone, word }) => (
    <Badge size="2" color={colors[tone]}>
      {word}
    </Badge>
  ),
  tip: (badge) => <Tooltip content={HINT}>{badge}</Tooltip>,
  table: {
    Head: Table.Header,
    Body: Table.Body,
    Row: ({ children }) => <Table.Row align="center">{children}</Table.Row>,
    HeadCell: Table.ColumnHeaderCell,
    NameCell: Table.RowHeaderCell,
    Cell: Table.Cell,
  },
};
