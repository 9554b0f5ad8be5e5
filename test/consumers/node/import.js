import assert from "node:assert/strict";
import { BadgeProvider, ServerBadge } from "openstack-state-badges";
import { zhCN } from "openstack-state-badges/locales/zh-CN";
import { summarizeServer } from "openstack-state-badges/states";
import { createElement } from "react";
import { renderToString } from "react-dom/server";

const server = { status: "ACTIVE", "OS-EXT-STS:task_state": "deleting" };
assert.equal(summarizeServer(server).state, "deleting");

const badge = createElement(ServerBadge, { server });
assert.match(renderToString(badge), /^<span .*state-badge--progress.*>Deleting<\/bdi><\/span>$/);
assert.match(renderToString(createElement(BadgeProvider, { locale: zhCN }, badge)), /正在删除/);
console.log("import: the functions and the badges work");
