import { App, Card, ConfigProvider, Table, Tag, Tooltip, theme } from "antd";
import { columnsOf } from "./antdColumns.tsx";
import { type HostProps, servers } from "./servers.ts";

const { defaultAlgorithm, darkAlgorithm } = theme;
const columns = columnsOf({ Tag, Tooltip });

/** Its switch changes its variables, and says nothing to the browser: the page stays light. */
export function Host({ scheme }: HostProps) {
  return (
    <ConfigProvider theme={{ algorithm: scheme === "dark" ? darkAlgorithm : defaultAlgorithm }}>
      <App style={{ colorScheme: "light" }}>
        <Card title="Servers">
          <Table
            dataSource={[...servers]}
            columns={columns}
            rowKey="name"
            size="small"
            pagination={false}
            scroll={{ x: "max-content" }}
          />
        </Card>
      </App>
    </ConfigProvider>
  );
}
