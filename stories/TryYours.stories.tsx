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
  { text: '{ "itemNotFound": { "code": 404, "message": "Not found." } }', message: "an error, not a server: 404" },
];

/** Other text that can be pasted, and the leading states of the servers in it. */
const readable: readonly { readonly text: string; readonly states: readonly string[] }[] = [
  { text: '{ "status": "SHUTOFF" }\n{ "status": "ACTIVE" }\n', states: ["SHUTOFF", "ACTIVE"] },
  { text: '[{ "Field": "status", "Value": "PAUSED" }]', states: ["PAUSED"] },
  { text: '[{ "status": "ACTIVE" }, 7]', states: ["ACTIVE"] },
];

/** Paste servers and see their badges. */
export const Paste: Story = {};

/** Tests the story above. Not in the menu, because it would overwrite what someone has pasted. */
export const PasteByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const states = () =>
      [...canvasElement.querySelectorAll("td:nth-child(2) [data-state]")].map((badge) =>
        badge.getAttribute("data-state"),
      );
    const load = (name: string) => userEvent.click(canvas.getByRole("button", { name }));

    await expect(states()).toEqual(["ACTIVE", "deleting", "VERIFY_RESIZE", "ACTIVE"]);
    await load("Notification");
    await expect(states()).toEqual(["powering-off"]);
    await expect(canvas.getByText(/^A task is running/)).toBeVisible();
    await load("API, failed");
    await expect(canvas.getByText("Fault: No valid host was found.", { selector: "td" })).toBeVisible();
    await load("API, a cell is down");
    await expect(states()).toEqual(["ACTIVE", "UNKNOWN"]);

    const field = canvas.getByRole("textbox", { name: "JSON" });
    const paste = async (text: string) => {
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(text);
    };
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
