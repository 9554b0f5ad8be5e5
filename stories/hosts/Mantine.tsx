import { Badge, MantineProvider, Paper, Table, Tooltip } from "@mantine/core";
import styles from "@mantine/core/styles.css?inline";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, HINT, type HostProps, servers } from "./servers.ts";

const colors = { success: "green", progress: "blue", warning: "yellow", error: "red", neutral: "gray" };

export function Host({ scheme }: HostProps) {
  return (
    <MantineProvider forceColorScheme={scheme}>
      <style>{styles}</style>
      <Paper withBorder p="md">
        <Table.ScrollContainer minWidth={520}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                {COLUMNS.map((title) => (
                  <Table.Th key={title}>{title}</Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {servers.map((server) => (
                <Table.Tr key={server.name}>
                  <Table.Td>{server.name}</Table.Td>
                  <Table.Td>
                    <Badge size="lg" variant="light" color={colors[server.tone]}>
                      {server.word}
                    </Badge>
                  </Table.Td>
                  <Table.Td>
                    <ServerBadge server={server} />
                  </Table.Td>
                  <Table.Td>
                    <Tooltip label={HINT}>
                      <PowerStateBadge state={server.power_state} />
                    </Tooltip>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </Paper>
    </MantineProvider>
  );
}
