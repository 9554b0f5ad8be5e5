import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { StatusMatrix } from "./StatusMatrix.tsx";

const meta = { title: "Status matrix", component: StatusMatrix } satisfies Meta<typeof StatusMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

/** 12 vm states by 43 tasks. */
export const Matrix: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole("table");
    await expect(table.querySelectorAll("td")).toHaveLength(516);
    await expect(table.querySelectorAll('td[data-telling="hides"]')).toHaveLength(477);
    await expect(within(table).getByTitle("active, deleting: ACTIVE")).toBeVisible();
  },
};
