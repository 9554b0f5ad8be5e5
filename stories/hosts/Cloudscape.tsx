import Badge from "@cloudscape-design/components/badge";
import Header from "@cloudscape-design/components/header";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";
import { applyMode, Mode } from "@cloudscape-design/global-styles";
import sheet from "@cloudscape-design/global-styles/index.css?inline";
import { useLayoutEffect } from "react";
import { type Host, servers } from "./host.ts";

const types = {
  success: "success",
  progress: "in-progress",
  warning: "warning",
  error: "error",
  neutral: "stopped",
} as const;
const header = (
  <Header variant="h2" counter={`(${servers.length})`} info={<Badge>Nova</Badge>}>
    Servers
  </Header>
);

export const host: Host = {
  sheet,
  Frame: ({ scheme, children }) => {
    useLayoutEffect(() => {
      applyMode(scheme === "dark" ? Mode.Dark : Mode.Light);
      return () => applyMode(Mode.Light);
    }, [scheme]);
    return children;
  },
  tag: ({ tone, word }) => <StatusIndicator type={types[tone]}>{word}</StatusIndicator>,
  variant: "plain",
  table: (columns) => (
    <Table
      header={header}
      items={servers}
      trackBy="name"
      columnDefinitions={columns.map(({ title, cell }) => ({ id: title, header: title, cell }))}
    />
  ),
};
