import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { CatalogTable } from "./CatalogTable.tsx";

const meta = {
  title: "Catalog",
  component: CatalogTable,
} satisfies Meta<typeof CatalogTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every state of servers and services, with its row. */
export const States: Story = { name: "Catalog" };

/** Tests the search and the filter. Not in the menu, because it would leave the table filtered. */
export const Search: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const shown = () => canvasElement.querySelectorAll("tbody [data-openstack-state]");
    const all = shown().length;
    const box = canvas.getByRole("searchbox", { name: "Search" });
    await userEvent.click(box);
    await userEvent.paste("power dropped");
    await expect(shown()).toHaveLength(4);
    await expect(canvas.getByRole("status")).toHaveTextContent(`4 of ${all} states`);
    await userEvent.clear(box);
    await expect(shown()).toHaveLength(all);
    await userEvent.paste("spawnin-g");
    await expect(shown()).toHaveLength(0);
    await userEvent.click(canvas.getByRole("button", { name: "spawning" }));
    await expect(shown().length).toBeGreaterThan(0);

    // A word of any language finds a state.
    await userEvent.clear(box);
    await userEvent.paste("Wird live migriert");
    await expect([...shown()].map((badge) => badge.textContent)).toContain("Migrating");

    const services = () => {
      const titles = [...canvasElement.querySelectorAll('[scope="rowgroup"]')].map(({ firstChild }) => firstChild);
      return [...new Set(titles.map((title) => title?.textContent?.replace(/:.*/, "")))];
    };
    await userEvent.clear(box);
    await userEvent.paste("error_deleting");
    await expect(services()).toEqual(["Cinder", "Manila"]);
    const service = canvas.getByRole("combobox", { name: "Service" });
    await userEvent.selectOptions(service, "Manila");
    await expect(services()).toEqual(["Manila"]);
    await userEvent.clear(box);
    await userEvent.selectOptions(service, "Nova’s servers");
    await expect(services()).toEqual(["Server status", "Task state", "Power state", "VM state"]);
    await userEvent.selectOptions(service, "Octavia");
    await expect(services()).toEqual(["Octavia"]);
    await expect(shown()).toHaveLength(24);
  },
};
