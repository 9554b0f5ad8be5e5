import { Badge, Card, Heading, Table, Theme, Tooltip } from "@radix-ui/themes";
import styles from "@radix-ui/themes/styles.css?inline";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, HINT, type HostProps, servers } from "./servers.ts";

const colors = { success: "green", progress: "blue", warning: "amber", error: "red", neutral: "gray" } as const;

export function Host({ scheme }: HostProps) {
  return (
    <>
      <style>{styles}</style>
      <Theme appearance={scheme} style={{ minBlockSize: "auto" }}>
        <Card>
          <Heading size="3">Servers</Heading>
          <Table.Root>
            <Table.Header>
              <Table.Row>
                {COLUMNS.map((title) => (
                  <Table.ColumnHeaderCell key={title}>{title}</Table.ColumnHeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {servers.map((server) => (
                <Table.Row key={server.name} align="center">
                  <Table.RowHeaderCell>{server.name}</Table.RowHeaderCell>
                  <Table.Cell>
                    <Badge size="2" color={colors[server.tone]}>
                      {server.word}
                    </Badge>
                  </Table.Cell>
                  <Table.Cell>
                    <ServerBadge server={server} />
                  </Table.Cell>
                  <Table.Cell>
                    <Tooltip content={HINT}>
                      <PowerStateBadge state={server.power_state} />
                    </Tooltip>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table.Root>
        </Card>
      </Theme>
    </>
  );
}
