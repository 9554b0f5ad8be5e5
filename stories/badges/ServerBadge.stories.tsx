import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { catalog, type MarkKind, ServerBadge } from "../../src/entries/index.ts";
import { hintCases, leadingCases } from "../../test/cases/server.ts";
import { ExpectedTaskDemo } from "../servers/ExpectedTaskDemo.tsx";
import { badgeControls, select, typeAndDefault, unionOf } from "./controls.tsx";

const details: readonly MarkKind[] = ["progress", "locked", "hint"];
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
    server: { control: { type: "object" }, ...typeAndDefault("object | null", "undefined") },
    details: {
      options: [...details],
      control: { type: "inline-check" },
      ...typeAndDefault(`(${unionOf(details)})[]`, "all of them"),
    },
    expected: { ...select(["none", ...tasks]), ...typeAndDefault("TaskState | null", "none") },
    now: { control: { type: "date" }, ...typeAndDefault("number | Date", "none (nothing counts as slow)") },
    slowAfter: { control: { type: "number" }, ...typeAndDefault("number", "600_000") },
    ...badgeControls,
  },
} satisfies Meta<typeof ServerBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. `server` is what the API sent; edit it to see what changes. */
export const Playground: Story = {};

/** One server for each reason why a state leads. */
export const LeadingStates: Story = {
  render: (args) => (
    <div className="gallery-row">
      {leadingCases.map(({ because, server }) => (
        <ServerBadge {...args} key={because} server={server} />
      ))}
    </div>
  ),
};

/** One server for each hint. Hover over a mark to read the hint. */
export const Hints: Story = {
  render: (args) => (
    <div className="gallery-row">
      {hintCases.map(({ when, server, now }) => (
        <ServerBadge {...args} key={when} server={server} now={now} />
      ))}
    </div>
  ),
};

/** Shows the task that was just requested, until the API sends anything new. */
export const ExpectedTask: Story = {
  render: () => <ExpectedTaskDemo />,
  parameters: { docs: { source: { code: '<ServerBadge server={server} expected="deleting" />' } } },
};

/** Tests the story above. */
export const ExpectedTaskByHand: Story = {
  ...ExpectedTask,
  tags: ["!dev", "!autodocs"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const shown = () => canvasElement.querySelector("[data-openstack-state]")?.getAttribute("data-openstack-state");
    const click = (name: string) => userEvent.click(canvas.getByRole("button", { name }));
    await expect(shown()).toBe("ACTIVE");
    await click("Power off");
    await expect(shown()).toBe("powering-off");
    await click("Next response");
    await expect(canvas.getByText("SHUTOFF")).toBeVisible();
    await expect(shown()).toBe("SHUTOFF");
  },
};
