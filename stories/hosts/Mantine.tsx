import { Badge, MantineProvider, Paper, Table, Tooltip } from "@mantine/core";
import sheet from "@mantine/core/styles.css?inline";
import { HINT, type Host } from "./host.ts";

const colors = { success: "green", progress: "blue", warning: "yellow", error: "red", neutral: "gray" };

export const host: Host = {
  sheet,
  Frame: ({ scheme, children }) => (
    <MantineProvider forceColorScheme={scheme}>
      <Paper withBorder p="md">
        <Table.ScrollContainer minWidth={520}>
          <Table>{children}</Table>
        </Table.ScrollContainer>
      </Paper>
    </MantineProvider>
  ),
  tag: ({ tone, word }) => (
    <Badge size="lg" variant="light" color={colors[tone]}>
      {word}
    </Badge>
  ),
  tip: (badge) => <Tooltip label={HINT}>{badge}</Tooltip>,
  table: { Head: Table.Thead, Body: Table.Tbody, Row: Table.Tr, HeadCell: Table.Th, Cell: Table.Td },
};
