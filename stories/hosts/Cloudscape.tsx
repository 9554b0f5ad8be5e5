import Badge from "@cloudscape-design/components/badge";
import Header from "@cloudscape-design/components/header";
import StatusIndicator from "@cloudscape-design/components/status-indicator";
import Table from "@cloudscape-design/components/table";
import { applyMode, Mode } from "@cloudscape-design/global-styles";
import styles from "@cloudscape-design/global-styles/index.css?inline";
import { useLayoutEffect } from "react";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, type HostProps, servers } from "./servers.ts";

const types = {
  success: "success",
  progress: "in-progress",
  warning: "warning",
  error: "error",
  neutral: "stopped",
} as const;
const [name, own, server, power] = COLUMNS;

export function Host({ scheme }: HostProps) {
  useLayoutEffect(() => {
    applyMode(scheme === "dark" ? Mode.Dark : Mode.Light);
    return () => applyMode(Mode.Light);
  }, [scheme]);

  return (
    <>
      <style>{styles}</style>
      <Table
        header={
          <Header variant="h2" counter={`(${servers.length})`} info={<Badge>Nova</Badge>}>
            Servers
          </Header>
        }
        items={servers}
        trackBy="name"
        columnDefinitions={[
          { id: "name", header: name, cell: ({ name }) => name },
          {
            id: "own",
            header: own,
            cell: ({ tone, word }) => <StatusIndicator type={types[tone]}>{word}</StatusIndicator>,
          },
          { id: "server", header: server, cell: (server) => <ServerBadge server={server} variant="plain" /> },
          { id: "power", header: power, cell: ({ power_state }) => <PowerStateBadge state={power_state} /> },
        ]}
      />
    </>
  );
}
