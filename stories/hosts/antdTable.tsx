import type { ComponentType, ReactElement } from "react";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, HINT, type HostedServer, servers } from "./servers.ts";

interface Antd {
  readonly Tag: ComponentType<{ color?: string; children: string }>;
  readonly Tooltip: ComponentType<{ title: string; children: ReactElement }>;
}

const colors = { success: "success", progress: "processing", warning: "warning", error: "error", neutral: "default" };
const [name, own, server, power] = COLUMNS;

/** What antd's versions take alike for their table. */
export const tableOf = ({ Tag, Tooltip }: Antd) => ({
  rowKey: "name",
  size: "small" as const,
  pagination: false as const,
  scroll: { x: "max-content" as const },
  dataSource: [...servers],
  columns: [
    { title: name, dataIndex: "name" },
    { title: own, render: (_: unknown, { tone, word }: HostedServer) => <Tag color={colors[tone]}>{word}</Tag> },
    { title: server, render: (_: unknown, row: HostedServer) => <ServerBadge server={row} /> },
    {
      title: power,
      render: (_: unknown, { power_state }: HostedServer) => (
        <Tooltip title={HINT}>
          <PowerStateBadge state={power_state} />
        </Tooltip>
      ),
    },
  ],
});
