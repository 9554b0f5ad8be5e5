const assert = require("node:assert/strict");
const { ServerBadge } = require("openstack-state-badges");
const { zhCN } = require("openstack-state-badges/locales/zh-CN");
const { nextPollDelay, readServer } = require("openstack-state-badges/states");
const { createElement } = require("react");
const { renderToString } = require("react-dom/server");

const server = { status: "ACTIVE", "OS-EXT-STS:task_state": "deleting" };
assert.equal(readServer(server).task, "deleting");
assert.equal(nextPollDelay(server, { elapsed: 0 }), 2000);
assert.match(renderToString(createElement(ServerBadge, { server, locale: zhCN })), /正在删除/);
console.log("require: the functions and the badges work");
