// What the page "Try yours" makes of pasted text.

import { describe, expect, test } from "vitest";
import { resources } from "../stories/resources/resources.ts";
import { kinds, kindsIn, server } from "../stories/tryYours/kinds.ts";
import { readPasted } from "../stories/tryYours/readPasted.ts";
import { allCases } from "./cases/all.ts";
import { told } from "./cases/cases.ts";

/** Text that is pasted, and a part of the message that it leads to. */
const problems: readonly (readonly [text: string, message: string])[] = [
  ["+----+------+\n| ID | Name |", "add -f json to the command"],
  ["[{'id': 1}]", "line 1, column 3: found 'id'"],
  ["[{'id': 1}]", "json.dumps"],
  ["status: ACTIVE", "instead of -f yaml"],
  ['"ID","Name"\n"1","web-1"', "instead of -f csv"],
  ["<!doctype html>", "a login page"],
  ['{\n  "status": ACTIVE\n}', "line 2, column 13: found ACTIVE"],
  ['{\n  "status": "ACTIVE",\n}', "line 3, column 1: found }"],
  ['[{ "status": "ACTIVE" }', "unexpected end of text"],
  [" ", "Nothing here yet"],
  ["[1, 2]", "contains no server"],
  ['{ "flavors": [{ "id": "1", "vcpus": 2 }] }', "choose it above"],
  ['{ "provisioning_status": "ACTIVE", "vip_address": "10.0.0.2", "pools": [{ "id": "1" }] }', "contains no server"],
  ['{ "itemNotFound": { "code": 404, "message": "Not found." } }', "an error, not a resource: 404"],
];

test.each(problems)("%j is answered with: %s", (text, message) => {
  expect(readPasted(text, server)).toEqual({ problem: expect.stringContaining(message) });
});

/** What is read in pasted text: each resource, what it is taken for, and what is told of it. */
function read(text: unknown, picked = "server") {
  const kind = kinds.find(({ name }) => name === picked) ?? server;
  const pasted = readPasted(typeof text === "string" ? text : JSON.stringify(text), kind);
  if ("problem" in pasted) throw new Error(pasted.problem);
  return pasted.items.map(({ kind: { name, summarize }, object }) => `${name}: ${told(summarize(object))}`);
}

describe("servers are read", () => {
  test.each([
    ['{ "status": "ACTIVE" }\n{ "status": "ACTIVE" }\n', 2],
    ['[{ "Field": "status", "Value": "ACTIVE" }]', 1],
    ['[{ "status": "ACTIVE" }, 7]', 1],
    [{ status: "ACTIVE", task_state: null, vm_state: "active", power_state: 1, volume_type: "ssd" }, 1],
    [{ status: "ACTIVE", flavor: { id: "1" }, image: { id: "1", status: "active" }, host_status: "UP" }, 1],
    [{ Status: "ACTIVE", "Task State": null, Networks: { private: ["10.0.0.7"] } }, 1],
    [{ servers: [{ status: "ACTIVE" }, {}], servers_links: [] }, 1],
  ])("in %j", (text, count) => {
    expect(read(text)).toEqual(Array.from({ length: count }, () => "server: status ACTIVE: success"));
  });
});

/** What APIs put a resource or a list of them in. */
const wrappers: Readonly<Record<string, string>> = {
  server: "server servers",
  alarm: "alarm",
  secret: "secret secrets order orders",
  volume: "volume volumes",
  "volume snapshot": "snapshot snapshots",
  "volume backup": "backup backups",
  "volume attachment": "attachment attachments",
  "volume group": "group groups consistencygroup consistencygroups",
  "volume group snapshot": "group_snapshot group_snapshots cgsnapshot cgsnapshots",
  "DNS zone": "zone zones",
  "DNS recordset": "recordset recordsets",
  image: "image images",
  "image member": "member members",
  stack: "stack stacks",
  "stack resource": "resource resources",
  node: "node nodes",
  cluster: "cluster clusters",
  share: "share shares",
  "share access rule": "access access_list",
  "share replica": "share_replica share_replicas",
  "share server": "share_server share_servers",
  "share network": "share_network share_networks",
  "share group": "share_group share_groups",
  "share backup": "share_backup share_backups",
  "failure notification": "notification notifications",
  "server move": "vmove vmoves",
  port: "port ports interfaceAttachment interfaceAttachments",
  network: "network networks",
  router: "router routers",
  "floating IP": "floatingip floatingips",
  trunk: "trunk trunks",
  "VPN service": "vpnservice vpnservices",
  "IPsec site connection": "ipsec_site_connection ipsec_site_connections",
  "firewall group": "firewall_group firewall_groups",
  "network agent": "agent agents",
  service: "service services hypervisor hypervisors",
  "server migration": "migration migrations",
  "load balancer": "loadbalancer loadbalancers listener pools healthmonitor l7policy l7policies rule",
  amphora: "amphora amphorae",
  "database instance": "instance instances",
  container: "container containers",
};

test.each(Object.entries(wrappers))("a %s comes in %s", (name, keys) => {
  expect(keys.split(" ").map((key) => kindsIn(key)[0]?.name)).toEqual(keys.split(" ").map(() => name));
});

test.each([
  ["share snapshot", "snapshots"],
  ["database backup", "backups"],
  ["share attachment", "shares"],
  ["secret", "containers"],
  ["load balancer", "members"],
])("a %s comes in %s if it was picked", (name, key) => {
  const {
    summarize: {
      fields: [field],
    },
  } = kinds.find((kind) => kind.name === name) ?? server;
  const state = Object.keys(field?.states ?? {})[0];
  const wrapped = { [key]: [{ [field?.keys[0] ?? ""]: state }] };
  expect(read(wrapped, name)[0]).toMatch(`${name}: ${field?.id} ${state}`);
  expect(kindsIn(key)[0]?.name).not.toBe(name);
});

test("every resource that the tests tell of is read as it is told, if it was picked", () => {
  for (const { summarize, answer, healthy } of allCases) {
    const { name = "" } = resources.find((resource) => resource.summarize === summarize) ?? {};
    expect(read(answer, name)).toEqual([`${name}: ${healthy}`]);
  }
});

test("items of several kinds are read side by side", () => {
  const pasted = [{ volume: { status: "in-use" } }, { server: { status: "PAUSED" } }, 7];
  expect(read(pasted)).toEqual(["volume: cinder.volume in-use: success", "server: status PAUSED: neutral"]);
  expect(readPasted(JSON.stringify(pasted), server)).toMatchObject({ others: 1 });
});
