import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { TryYours } from "./tryYours/TryYours.tsx";

const meta = { title: "Try yours", component: TryYours } satisfies Meta<typeof TryYours>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Text that is pasted, and a part of the message that it leads to. */
const problems: readonly { readonly text: string; readonly message: string }[] = [
  { text: "+----+------+\n| ID | Name |", message: "add -f json to the command" },
  { text: "[{'id': 1}]", message: "line 1, column 3: found 'id'" },
  { text: "[{'id': 1}]", message: "json.dumps" },
  { text: "status: ACTIVE", message: "instead of -f yaml" },
  { text: '"ID","Name"\n"1","web-1"', message: "instead of -f csv" },
  { text: "<!doctype html>", message: "a login page" },
  { text: '{\n  "status": ACTIVE\n}', message: "line 2, column 13: found ACTIVE" },
  { text: '{\n  "status": "ACTIVE",\n}', message: "line 3, column 1: found }" },
  { text: '[{ "status": "ACTIVE" }', message: "unexpected end of text" },
  { text: " ", message: "Nothing here yet" },
  { text: "[1, 2]", message: "contains no server" },
  { text: '{ "flavors": [] }', message: "contains no server" },
  { text: '{ "flavors": [{ "id": "1", "vcpus": 2 }] }', message: "that this page knows by their keys" },
  { text: '{ "resources": [{ "id": "1", "status": "ACTIVE" }] }', message: "contains no server" },
  { text: '{ "itemNotFound": { "code": 404, "message": "Not found." } }', message: "an error, not a server: 404" },
];

/** Other text that can be pasted, and the leading states of the servers in it. */
const readable: readonly { readonly text: string; readonly states: readonly string[] }[] = [
  { text: '{ "status": "SHUTOFF" }\n{ "status": "ACTIVE" }\n', states: ["SHUTOFF", "ACTIVE"] },
  { text: '[{ "Field": "status", "Value": "PAUSED" }]', states: ["PAUSED"] },
  { text: '[{ "status": "ACTIVE" }, 7]', states: ["ACTIVE"] },
];

/** Other resources that can be pasted: what they are taken for, and their leading states. */
const resources: readonly { readonly json: unknown; readonly told: readonly string[] }[] = [
  {
    json: { loadbalancer: { provisioning_status: "ACTIVE", operating_status: "ONLINE" } },
    told: ["Load balancer: octavia.operating ONLINE"],
  },
  {
    json: { vip_address: "10.0.0.2", pools: [{ id: "1" }], provisioning_status: "PENDING_UPDATE" },
    told: ["Load balancer: octavia.provisioning PENDING_UPDATE"],
  },
  {
    json: { provisioning_status: "ERROR" },
    told: ["Load balancer or a part of one: octavia.provisioning ERROR"],
  },
  { json: { stack_status: "CREATE_COMPLETE" }, told: ["Stack: heat.stack CREATE_COMPLETE"] },
  { json: { resource_status: "INIT_COMPLETE" }, told: ["Stack resource: heat.resource INIT_COMPLETE"] },
  {
    json: { nodes: [{ provision_state: "active", power_state: "power on" }, { provision_state: null }] },
    told: ["Bare-metal node: ironic.provision active", "Bare-metal node: ironic.provision available"],
  },
  { json: { volume: { status: "in-use" } }, told: ["Volume: cinder.volume in-use"] },
  {
    json: [
      { status: "available", bootable: "true" },
      { image: { status: "active" } },
      { status: "enabled", state: "up", binary: "cinder-volume", replication_status: "enabled" },
    ],
    told: ["Volume: cinder.volume available", "Image: glance.image active", "Service: nova.service.state up"],
  },
  {
    json: { snapshots: [{ status: "available", volume_id: "1", size: 1 }] },
    told: ["Volume snapshot: cinder.snapshot available"],
  },
  {
    json: { snapshots: [{ status: "available", share_id: "1", share_size: 1, size: 1 }] },
    told: ["Share snapshot: manila.snapshot available"],
  },
  {
    json: { share: { status: "available", share_proto: "NFS", task_state: null } },
    told: ["Share: manila.share available"],
  },
  {
    json: { instance: { status: "ACTIVE", operating_status: "HEALTHY", flavor: { id: "1" }, volume: { size: 2 } } },
    told: ["Database instance: trove.operating HEALTHY"],
  },
  {
    json: { containers: [{ status: "ACTIVE", container_ref: "https://example.org" }] },
    told: ["Secret container: barbican.secret ACTIVE"],
  },
  {
    json: { agents: [{ agent_type: "Open vSwitch agent", alive: false, admin_state_up: true }] },
    told: ["Network agent: neutron.agent false"],
  },
];

/** Servers that have something in common with other resources. */
const servers: readonly unknown[] = [
  { status: "ACTIVE" },
  { status: "ACTIVE", task_state: null, vm_state: "active", power_state: 1, volume_type: "ssd" },
  { instance: { "OS-EXT-STS:vm_state": "active", "OS-EXT-STS:task_state": null, status: "ACTIVE" } },
  { status: "ACTIVE", flavor: { id: "1" }, image: { id: "1", status: "active" }, host_status: "UP" },
];

/** What the tests do to the page, and see on it. */
function controls(page: HTMLElement) {
  const canvas = within(page);
  return {
    canvas,
    /** The leading states in the order of the rows. */
    states: () =>
      [...page.querySelectorAll("td:nth-child(2) [data-openstack-state]")].map((badge) =>
        badge.getAttribute("data-openstack-state"),
      ),
    /** What resources other than servers were taken for, and what leads. */
    told: () =>
      within(canvas.getByRole("table", { name: "Badges of other resources" }))
        .getAllByRole("row")
        .slice(1)
        .map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent))
        .map(([, resource, field, state]) => `${resource}: ${field} ${state}`),
    load: (name: string) => userEvent.click(canvas.getByRole("button", { name })),
    paste: async (text: string) => {
      const field = canvas.getByRole("textbox", { name: "JSON" });
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(text);
    },
  };
}

/** Paste servers and other resources, and see their badges. */
export const Paste: Story = { name: "Try yours" };

/** Tests the story above. Not in the menu, because it would overwrite what someone has pasted. */
export const PasteByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const { canvas, states, load, paste } = controls(canvasElement);
    await expect(states()).toEqual(["ACTIVE", "deleting", "VERIFY_RESIZE", "ACTIVE"]);
    await load("Notification");
    await expect(states()).toEqual(["powering-off"]);
    await expect(canvas.getByText(/^A task is running/)).toBeVisible();
    await load("API, failed");
    await expect(canvas.getByText("Fault: No valid host was found.", { selector: "td" })).toBeVisible();
    await load("API, a cell is down");
    await expect(states()).toEqual(["ACTIVE", "UNKNOWN"]);

    for (const { text, message } of problems) {
      await paste(text);
      await expect(canvas.getByRole("alert")).toHaveTextContent(message);
    }
    for (const { text, states: expected } of readable) {
      await paste(text);
      await expect(states()).toEqual(expected);
    }
    await expect(canvas.getByText("1 other item is not a server.")).toBeVisible();
    await paste(JSON.stringify(Array.from({ length: 201 }, () => ({ status: "ACTIVE" }))));
    await expect(canvas.getByText(/^Showing the first 200 of 201 servers/)).toBeVisible();
    await expect(states()).toHaveLength(200);
  },
};

/** Tests the same with resources other than servers. */
export const PasteResourcesByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const { canvas, states, told, load, paste } = controls(canvasElement);
    for (const { json, told: expected } of resources) {
      await paste(JSON.stringify(json));
      await expect(told()).toEqual(expected);
    }
    for (const server of servers) {
      await paste(JSON.stringify(server));
      await expect(canvas.getByRole("table", { name: "Badges" })).toBeVisible();
      await expect(states()).toEqual(["ACTIVE"]);
    }

    await load("Load balancer");
    await expect(told()).toEqual(["Load balancer: octavia.provisioning ERROR"]);
    await expect(canvas.getByText("Traffic still flows, with the previous settings", { selector: "td" })).toBeVisible();
    await load("Volumes, list");
    await expect(states()).toEqual(["in-use", "migrating", "in-use", "error_deleting"]);
    await expect(canvas.getByText(/^Deleting the volume failed and it is still there/)).toBeVisible();
    await load("Bare-metal node");
    await expect(told()).toEqual(["Bare-metal node: ironic.provision active"]);
    await load("Stack");
    await expect(told()).toEqual(["Stack: heat.stack UPDATE_FAILED"]);

    await paste('[{ "volume": { "status": "in-use" } }, { "server": { "status": "PAUSED" } }, 7]');
    await expect(states()).toEqual(["PAUSED", "in-use"]);
    await expect(canvas.getByText("1 other item is not a resource.")).toBeVisible();
  },
};
