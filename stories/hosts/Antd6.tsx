import { App, Card, ConfigProvider, Table, Tag, Tooltip, theme } from "antd";
import { tableOf } from "./antdTable.tsx";
import type { HostProps } from "./servers.ts";

const { defaultAlgorithm, darkAlgorithm } = theme;
const table = tableOf({ Tag, Tooltip });

/** Its switch changes its variables, and says nothing to the browser: the page stays light. */
export function Host({ scheme }: HostProps) {
  return (
    <ConfigProvider theme={{ algorithm: scheme === "dark" ? darkAlgorithm : defaultAlgorithm }}>
      <App style={{ colorScheme: "light" }}>
        <Card title="Servers">
          <Table {...table} />
        </Card>
      </App>
    </ConfigProvider>
  );
}
