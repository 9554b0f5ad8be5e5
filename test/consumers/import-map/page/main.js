import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "openstack-state-badges";
import { zhCN } from "openstack-state-badges/locales/zh-CN.js";
import { createElement as h } from "react";
import { createRoot } from "react-dom/client";

const servers = await (await fetch("/servers.json")).json();

const Row = ({ server }) =>
  h(
    "tr",
    null,
    h("th", { scope: "row" }, server.name),
    h("td", null, h(ServerBadge, { server })),
    h("td", null, h(ServerStatusBadge, { status: server.status, theme: { radius: "4px" } })),
    h("td", null, h(TaskStateBadge, { state: server["OS-EXT-STS:task_state"] })),
    h("td", null, h(PowerStateBadge, { state: server["OS-EXT-STS:power_state"], variant: "dot" })),
    h("td", null, h(VmStateBadge, { state: server["OS-EXT-STS:vm_state"], variant: "plain" })),
  );

const Servers = ({ locale }) =>
  h(
    BadgeProvider,
    { locale },
    h("table", null, h("tbody", null, ...servers.map((server) => h(Row, { key: server.id, server })))),
  );

createRoot(document.getElementById("root")).render([
  h(Servers, { key: "en" }),
  h(Servers, { key: "zh-CN", locale: zhCN }),
]);
