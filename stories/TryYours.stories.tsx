import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { TryYours } from "./tryYours/TryYours.tsx";

const meta = { title: "Try yours", component: TryYours } satisfies Meta<typeof TryYours>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Paste servers and other resources, and see their badges. */
export const Paste: Story = { name: "Try yours" };

/** Tests the story above. Not in the menu, because it would overwrite what someone has pasted. */
export const PasteByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvas }) => {
    const states = (kind: string) =>
      [...canvas.getByRole<HTMLTableElement>("table", { name: `Read as: ${kind}` }).rows]
        .slice(1)
        .map(({ cells: [, badge] }) => badge?.querySelector<HTMLElement>(".state-badge")?.dataset.openstackState);
    const load = (name: string) => userEvent.click(canvas.getByRole("button", { name }));
    const picker = canvas.getByRole("combobox", { name: "Resource, if its wrapper does not tell" });
    const paste = async (value: unknown) => {
      const field = canvas.getByRole("textbox", { name: "JSON" });
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(typeof value === "string" ? value : JSON.stringify(value));
    };

    await expect(states("server")).toEqual(["ACTIVE", "deleting", "VERIFY_RESIZE", "ACTIVE"]);
    await load("Notification");
    await expect(states("server")).toEqual(["powering-off"]);
    await expect(canvas.getByText(/^A task is running/)).toBeVisible();
    await load("API, failed");
    await expect(canvas.getByText("Fault: No valid host was found.", { selector: "td" })).toBeVisible();
    await load("API, a cell is down");
    await expect(states("server")).toEqual(["ACTIVE", "UNKNOWN"]);

    await load("Load balancers");
    await expect(states("load balancer").slice(0, 4)).toEqual(["PENDING_UPDATE", "DELETED", "PENDING_DELETE", "ERROR"]);
    await expect(canvas.getByText("Traffic still flows, with the previous settings", { selector: "td" })).toBeVisible();
    await load("Volumes");
    await expect(states("volume").slice(0, 2)).toEqual(["migrating", "deleting"]);
    await expect(canvas.getByText(/^The data of the volume is moving/)).toBeVisible();
    await load("Stacks");
    await expect(states("stack")).toContain("UPDATE_FAILED");
    await load("baremetal node list");
    await expect(picker).toHaveValue("node");
    await expect(states("node")).toContain("active");

    // What has no wrapper is what was picked.
    await paste({ status: "available", share_proto: "NFS" });
    await expect(canvas.getByRole("alert")).toHaveTextContent("contains no node");
    await userEvent.selectOptions(picker, "share");
    await expect(states("share")).toEqual(["available"]);
    await userEvent.selectOptions(picker, "stack");
    await expect(canvas.getByText(/^No stack is in such a state/)).toBeVisible();

    await paste("{");
    await expect(canvas.getByRole("alert")).toHaveTextContent("line 1, column 2: unexpected end of text");
    await paste([{ volume: { status: "in-use" } }, { server: { status: "PAUSED" } }, 7]);
    await expect([states("server"), states("volume")]).toEqual([["PAUSED"], ["in-use"]]);
    await expect(canvas.getByText("1 other item is not a resource.")).toBeVisible();
    await paste({ servers: Array.from({ length: 201 }, () => ({ status: "ACTIVE" })) });
    await expect(canvas.getByText(/^Showing the first 200 of 201/)).toBeVisible();
    await expect(states("server")).toHaveLength(200);
  },
};
