import { App, Card, ConfigProvider, Table, Tag, Tooltip, theme } from "antd";
import { antd } from "./antd.tsx";
import type { Host } from "./host.ts";

const { defaultAlgorithm, darkAlgorithm } = theme;

export const host: Host = {
  ...antd({ Table, Tag, Tooltip }),
  // Its switch changes its variables, and says nothing to the browser: the page stays light.
  Frame: ({ scheme, children }) => (
    <ConfigProvider theme={{ algorithm: scheme === "dark" ? darkAlgorithm : defaultAlgorithm }}>
      <App style={{ colorScheme: "light" }}>
        <Card title="Servers">{children}</Card>
      </App>
    </ConfigProvider>
  ),
};
