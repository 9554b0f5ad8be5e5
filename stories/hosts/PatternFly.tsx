import { Card, CardBody, CardTitle, Label, Tooltip } from "@patternfly/react-core";
import base from "@patternfly/react-core/dist/styles/base.css?inline";
import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, HINT, type HostProps, servers } from "./servers.ts";
import { useRootAttribute } from "./useRootAttribute.ts";

const looks = {
  success: { status: "success" },
  progress: { color: "blue" },
  warning: { status: "warning" },
  error: { status: "danger" },
  neutral: { color: "grey" },
} as const;

export function Host({ scheme }: HostProps) {
  useRootAttribute("class", scheme === "dark" ? "pf-v6-theme-dark" : undefined);
  return (
    <>
      <style>{base}</style>
      <Card>
        <CardTitle>Servers</CardTitle>
        <CardBody>
          <InnerScrollContainer>
            <Table variant="compact" gridBreakPoint="" aria-label="Servers">
              <Thead>
                <Tr>
                  {COLUMNS.map((title) => (
                    <Th key={title}>{title}</Th>
                  ))}
                </Tr>
              </Thead>
              <Tbody>
                {servers.map((server) => (
                  <Tr key={server.name}>
                    <Td>{server.name}</Td>
                    <Td>
                      <Label {...looks[server.tone]}>{server.word}</Label>
                    </Td>
                    <Td>
                      <ServerBadge server={server} />
                    </Td>
                    <Td>
                      <Tooltip content={HINT}>
                        <PowerStateBadge state={server.power_state} />
                      </Tooltip>
                    </Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
          </InnerScrollContainer>
        </CardBody>
      </Card>
    </>
  );
}
