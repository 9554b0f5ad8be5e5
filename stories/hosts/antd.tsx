import type { ComponentType, ReactElement } from "react";
import { type Column, HINT, type Host, type HostedServer, servers } from "./host.ts";

interface Antd {
  readonly Table: ComponentType<typeof settings & { columns: AntdColumn[] }>;
  readonly Tag: ComponentType<{ color?: string; children: string }>;
  readonly Tooltip: ComponentType<{ title: string; children: ReactElement }>;
}

interface AntdColumn {
  readonly title: string;
  readonly render: (_: unknown, server: HostedServer) => ReturnType<Column["cell"]>;
}

const settings = {
  rowKey: "name",
  size: "small" as const,
  pagination: false as const,
  scroll: { x: "max-content" as const },
  dataSource: [...servers],
};
const colors = { success: "success", progress: "processing", warning: "warning", error: "error", neutral: "default" };

/** What antd's versions have in common. */
export const antd = ({ Table, Tag, Tooltip }: Antd): Omit<Host, "Frame"> => ({
  tag: ({ tone, word }) => <Tag color={colors[tone]}>{word}</Tag>,
  tip: (badge) => <Tooltip title={HINT}>{badge}</Tooltip>,
  table: (columns) => (
    <Table {...settings} columns={columns.map(({ title, cell }) => ({ title, render: (_, server) => cell(server) }))} />
  ),
});
