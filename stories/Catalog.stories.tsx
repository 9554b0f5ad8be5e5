import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { CatalogTable } from "./CatalogTable.tsx";

const meta = {
  title: "Catalog",
  component: CatalogTable,
} satisfies Meta<typeof CatalogTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every state in the catalog, with its row. */
export const States: Story = {};

/** Tests the search. Not in the menu, because it would leave the table filtered. */
export const Search: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const shown = () => canvasElement.querySelectorAll("tbody [data-state]");
    const all = shown().length;
    const box = canvas.getByRole("searchbox", { name: "Search" });
    await userEvent.type(box, "power dropped");
    await expect(shown()).toHaveLength(4);
    await expect(canvas.getByRole("status")).toHaveTextContent(`4 of ${all} states`);
    await userEvent.clear(box);
    await expect(shown()).toHaveLength(all);
    await userEvent.type(box, "no such state");
    await expect(shown()).toHaveLength(0);
  },
};
