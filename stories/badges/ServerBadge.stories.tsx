import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { catalog, ServerBadge, type ServerDetail } from "../../src/index.ts";
import { Asked } from "../servers/Asked.tsx";
import { hintExamples } from "../servers/hints.ts";
import { leadingReasons } from "../servers/leadingReasons.ts";
import { badgeControls, choice, oneOf, said } from "./controls.tsx";

const details: readonly ServerDetail[] = ["progress", "locked", "hint"];
const tasks = Object.keys(catalog.task).filter((task) => task !== "unknown" && task !== "none");

const meta = {
  title: "Badges/ServerBadge",
  component: ServerBadge,
  tags: ["autodocs"],
  args: {
    server: {
      name: "web-1",
      status: "ACTIVE",
      "OS-EXT-STS:task_state": "deleting",
      "OS-EXT-STS:vm_state": "active",
      "OS-EXT-STS:power_state": 1,
      locked: true,
      locked_reason: "for the audit",
      progress: 0,
      host_status: "UP",
      updated: "2026-11-23T21:47:42Z",
    },
  },
  argTypes: {
    server: { control: { type: "object" }, ...said("object | null", "undefined") },
    details: {
      options: [...details],
      control: { type: "inline-check" },
      ...said(`(${oneOf(details)})[]`, "all of them"),
    },
    expectedTask: { ...choice(["none", ...tasks]), ...said("TaskState | null", "none") },
    now: { control: { type: "date" }, ...said("number | Date", "none: nothing is slow") },
    slowAfter: { control: { type: "number" }, ...said("number", "600_000") },
    ...badgeControls,
  },
} satisfies Meta<typeof ServerBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every prop, to try out. The server is what the API sent: change it. */
export const Playground: Story = {};

/** For each reason why a state leads, a server in which it does. */
export const LeadingStates: Story = {
  render: (args) => (
    <div className="gallery-row">
      {leadingReasons.map(({ because, server }) => (
        <ServerBadge {...args} key={because} server={server} />
      ))}
    </div>
  ),
};

/** For each hint, a server that has it. Point at a mark to read what it says. */
export const Hints: Story = {
  render: (args) => (
    <div className="gallery-row">
      {hintExamples.map(({ when, server, now }) => (
        <ServerBadge {...args} key={when} server={server} now={now} />
      ))}
    </div>
  ),
};

/** What was just asked for stands in for the answer that has not come yet, until anything new does. */
export const ExpectedTask: Story = {
  render: () => <Asked />,
  parameters: { docs: { source: { code: '<ServerBadge server={server} expectedTask="deleting" />' } } },
};

/** The same, worked by hand. */
export const ExpectedTaskByHand: Story = {
  ...ExpectedTask,
  tags: ["!dev", "!autodocs"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const shown = () => canvasElement.querySelector("[data-state]")?.getAttribute("data-state");
    const click = (name: string) => userEvent.click(canvas.getByRole("button", { name }));
    await expect(shown()).toBe("ACTIVE");
    await click("Power off");
    await expect(shown()).toBe("powering-off");
    await click("Next answer");
    await expect(canvas.getByText("SHUTOFF")).toBeVisible();
    await expect(shown()).toBe("SHUTOFF");
  },
};
