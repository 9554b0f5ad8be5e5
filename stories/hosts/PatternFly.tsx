import { Card, CardBody, CardTitle, Label, Tooltip } from "@patternfly/react-core";
import sheet from "@patternfly/react-core/dist/styles/base.css?inline";
import { InnerScrollContainer, Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import { HINT, type Host } from "./host.ts";

const looks = {
  success: { status: "success" },
  progress: { color: "blue" },
  warning: { status: "warning" },
  error: { status: "danger" },
  neutral: { color: "grey" },
} as const;

export const host: Host = {
  sheet,
  root: (scheme) => ["class", scheme === "dark" ? "pf-v6-theme-dark" : ""],
  Frame: ({ children }) => (
    <Card>
      <CardTitle>Servers</CardTitle>
      <CardBody>
        <InnerScrollContainer>
          <Table variant="compact" gridBreakPoint="" aria-label="Servers">
            {children}
          </Table>
        </InnerScrollContainer>
      </CardBody>
    </Card>
  ),
  tag: ({ tone, word }) => <Label {...looks[tone]}>{word}</Label>,
  tip: (badge) => <Tooltip content={HINT}>{badge}</Tooltip>,
  table: { Head: Thead, Body: Tbody, Row: Tr, HeadCell: Th, Cell: Td },
};
