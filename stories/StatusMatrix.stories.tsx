import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { statusFrom, taskStates, vmStates } from "../src/entries/states.ts";
import { StatusMatrix } from "./StatusMatrix.tsx";

const meta = { title: "Status matrix", component: StatusMatrix } satisfies Meta<typeof StatusMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

const known = (table: object) => Object.keys(table).filter((state) => state !== "unknown");
const cells = known(vmStates).flatMap((vm) => known(taskStates).map((task) => ({ vm, task })));
const hiding = cells.filter(({ vm, task }) => task !== "none" && statusFrom(vm, task) === statusFrom(vm, null));

/** Every vm state by every task. */
export const Matrix: Story = {
  name: "Status matrix",
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole("table");
    await expect(table.querySelectorAll("td")).toHaveLength(cells.length);
    await expect(table.querySelectorAll('td[data-task="hidden"]')).toHaveLength(hiding.length);
    await expect(within(table).getByTitle("active, deleting: ACTIVE")).toBeVisible();
  },
};
