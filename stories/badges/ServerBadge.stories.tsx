import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { catalog, type MarkKind, ServerBadge } from "../../src/entries/index.ts";
import { busy } from "../../test/support/busy.ts";
import { ExpectedTask as Expected } from "../code/ExpectedTask.tsx";
import expectedTask from "../code/ExpectedTask.tsx?raw";
import { ServerTable } from "../code/ServerTable.tsx";
import serverTable from "../code/ServerTable.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, select, serverControl, slowControls, typeAndDefault, unionOf } from "./controls.tsx";
import { hints, leading } from "./serverCases.ts";

const details: readonly MarkKind[] = ["progress", "locked", "hint"];
const tasks = Object.keys(catalog.task).filter((task) => task !== "unknown" && task !== "none");

const meta = {
  title: "Badges/ServerBadge",
  component: ServerBadge,
  tags: ["autodocs"],
  args: { server: busy },
  argTypes: {
    server: serverControl,
    details: {
      options: [...details],
      control: { type: "inline-check" },
      ...typeAndDefault(`(${unionOf(details)})[]`, "all of them"),
    },
    expected: { ...select(["none", ...tasks]), ...typeAndDefault("TaskState | null", "none") },
    ...slowControls,
    ...badgeControls,
  },
} satisfies Meta<typeof ServerBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. `server` is what the API sent; edit it to see what changes. */
export const Playground: Story = {};

/** One server for each reason why a state leads. */
export const LeadingStates: Story = codeStory(ServerTable, serverTable, leading);

/** One server for each hint. Hover over a mark to read the hint. */
export const Hints: Story = codeStory(ServerTable, serverTable, hints);

/** Shows the task that was just requested, until the API sends anything new. */
export const ExpectedTask: Story = codeStory(Expected, expectedTask, {});

/** Tests the story above. */
export const ExpectedTaskByHand: Story = {
  ...ExpectedTask,
  tags: ["!dev", "!autodocs"],
  play: async ({ canvas, canvasElement }) => {
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
