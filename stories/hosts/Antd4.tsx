import { Card, Table, Tag, Tooltip } from "antd-4";
import dark from "antd-4/dist/antd.dark.min.css?inline";
import light from "antd-4/dist/antd.min.css?inline";
import { antd } from "./antd.tsx";
import type { Host } from "./host.ts";

export const host: Host = {
  ...antd({ Table, Tag, Tooltip }),
  // Its switch is the stylesheet that a page loads; a page that loads the dark one declares its color-scheme too.
  Frame: ({ scheme, children }) => (
    <div style={{ colorScheme: scheme }}>
      <style>{scheme === "dark" ? dark : light}</style>
      <Card title="Servers">{children}</Card>
    </div>
  ),
};
