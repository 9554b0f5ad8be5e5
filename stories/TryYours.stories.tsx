import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { TryYours } from "./tryYours/TryYours.tsx";

const meta = { title: "Try yours", component: TryYours } satisfies Meta<typeof TryYours>;
export default meta;

type Story = StoryObj<typeof meta>;

/** What people print, and a part of what is to be seen then. */
const problems: readonly { readonly text: string; readonly says: string }[] = [
  { text: "+----+------+\n| ID | Name |", says: "add -f json to the command" },
  { text: "[{'id': 1}]", says: "line 1, column 3 on: there stands 'id'" },
  { text: "[{'id': 1}]", says: "json.dumps" },
  { text: "status: ACTIVE", says: "in place of -f yaml" },
  { text: '"ID","Name"\n"1","web-1"', says: "in place of -f csv" },
  { text: "<!doctype html>", says: "a login page" },
  { text: '{\n  "status": ACTIVE\n}', says: "line 2, column 13 on: there stands ACTIVE" },
  { text: '{\n  "status": "ACTIVE",\n}', says: "line 3, column 1 on" },
  { text: '[{ "status": "ACTIVE" }', says: "the text ends too early" },
  { text: " ", says: "nothing here yet" },
  { text: "[1, 2]", says: "no server in it" },
  { text: '{ "flavors": [] }', says: "no server in it" },
  { text: '{ "itemNotFound": { "code": 404, "message": "Not found." } }', says: "an error, not with a server: 404" },
];

/** What can be pasted besides the examples, and the leading states of the servers in it. */
const readable: readonly { readonly text: string; readonly states: readonly string[] }[] = [
  { text: '{ "status": "SHUTOFF" }\n{ "status": "ACTIVE" }\n', states: ["SHUTOFF", "ACTIVE"] },
  { text: '[{ "Field": "status", "Value": "PAUSED" }]', states: ["PAUSED"] },
  { text: '[{ "status": "ACTIVE" }, 7]', states: ["ACTIVE"] },
];

/** Paste servers and see their badges. */
export const Paste: Story = {};

/** The same, worked by hand. Not in the menu, for it would overwrite what somebody pastes. */
export const PasteByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const states = () =>
      [...canvasElement.querySelectorAll("td:nth-child(2) [data-state]")].map((badge) =>
        badge.getAttribute("data-state"),
      );
    const take = (name: string) => userEvent.click(canvas.getByRole("button", { name }));

    await expect(states()).toEqual(["ACTIVE", "deleting", "VERIFY_RESIZE", "ACTIVE"]);
    await take("Notification");
    await expect(states()).toEqual(["powering-off"]);
    await expect(canvas.getByText(/^A task is running/)).toBeVisible();
    await take("API, failed");
    await expect(canvas.getByText("Fault: No valid host was found.", { selector: "td" })).toBeVisible();
    await take("API, a cell is down");
    await expect(states()).toEqual(["ACTIVE", "UNKNOWN"]);

    const field = canvas.getByRole("textbox", { name: "JSON" });
    const paste = async (text: string) => {
      await userEvent.clear(field);
      await userEvent.click(field);
      await userEvent.paste(text);
    };
    for (const { text, says } of problems) {
      await paste(text);
      await expect(canvas.getByRole("alert")).toHaveTextContent(says);
    }
    for (const { text, states: expected } of readable) {
      await paste(text);
      await expect(states()).toEqual(expected);
    }
    await expect(canvas.getByText("1 more in it is no server.")).toBeVisible();
    await paste(JSON.stringify(Array.from({ length: 201 }, () => ({ status: "ACTIVE" }))));
    await expect(canvas.getByText(/^The first 200 of 201 servers are shown/)).toBeVisible();
    await expect(states()).toHaveLength(200);
  },
};
