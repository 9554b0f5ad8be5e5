import { Card, Table, Tag, Tooltip } from "antd-4";
import dark from "antd-4/dist/antd.dark.min.css?inline";
import light from "antd-4/dist/antd.min.css?inline";
import { tableOf } from "./antdTable.tsx";
import type { HostProps } from "./servers.ts";

const table = tableOf({ Tag, Tooltip });

/** Its switch is the stylesheet that a page loads; a page that loads the dark one declares its color-scheme too. */
export function Host({ scheme }: HostProps) {
  return (
    <div style={{ colorScheme: scheme }}>
      <style>{scheme === "dark" ? dark : light}</style>
      <Card title="Servers">
        <Table {...table} />
      </Card>
    </div>
  );
}
