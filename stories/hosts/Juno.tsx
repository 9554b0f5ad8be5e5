import {
  AppBody,
  AppShellProvider,
  Badge,
  DataGrid,
  DataGridCell,
  DataGridHeadCell,
  DataGridRow,
} from "@cloudoperators/juno-ui-components";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, type HostProps, servers } from "./servers.ts";

const variants = {
  success: "success",
  progress: "info",
  warning: "warning",
  error: "error",
  neutral: "default",
} as const;

/** Its theme is a class that sets variables, and declares no color-scheme. */
export function Host({ scheme }: HostProps) {
  return (
    <AppShellProvider shadowRoot={false} theme={`theme-${scheme}`}>
      <AppBody>
        <DataGrid columns={COLUMNS.length} minContentColumns={[1, 2, 3]}>
          <DataGridRow>
            {COLUMNS.map((title) => (
              <DataGridHeadCell key={title}>{title}</DataGridHeadCell>
            ))}
          </DataGridRow>
          {servers.map((server) => (
            <DataGridRow key={server.name}>
              <DataGridCell>{server.name}</DataGridCell>
              <DataGridCell>
                <Badge variant={variants[server.tone]} icon text={server.word} />
              </DataGridCell>
              <DataGridCell>
                <ServerBadge server={server} />
              </DataGridCell>
              <DataGridCell>
                <PowerStateBadge state={server.power_state} />
              </DataGridCell>
            </DataGridRow>
          ))}
        </DataGrid>
      </AppBody>
    </AppShellProvider>
  );
}
