import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor } from "storybook/test";
import { ManyServers } from "./servers/ManyServers.tsx";

const meta = { title: "Many servers", component: ManyServers } satisfies Meta<typeof ManyServers>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Two thousand servers to count, search, sort and poll. */
export const TwoThousand: Story = { name: "Many servers" };

/** Tests the story above. Not in the menu, because it would leave the list filtered. */
export const TwoThousandByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvas, canvasElement }) => {
    const shown = () => [...canvasElement.querySelectorAll("tbody [data-openstack-state]")];
    const search = async (text: string) => {
      await userEvent.clear(canvas.getByRole("searchbox", { name: "Name" }));
      await userEvent.paste(text);
    };
    await expect(shown()).toHaveLength(100);
    await expect(shown()[0]).toHaveAttribute("data-openstack-state", "ERROR");

    const part = canvas.getByRole("button", { name: /^Error/ });
    const [, count] = /(\d+)$/.exec(part.textContent) ?? [];
    await userEvent.click(part);
    await expect(shown()).toHaveLength(Number(count));
    await userEvent.click(part);

    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Status" }), "SHUTOFF");
    await search("db-1");
    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Order" }), "name");
    await expect(canvas.getByText("GET /servers/detail?name=db-1&status=SHUTOFF")).toBeVisible();
    for (const row of canvas.getAllByRole("rowheader")) await expect(row).toHaveTextContent(/^db-1/);

    await userEvent.selectOptions(canvas.getByRole("combobox", { name: "Status" }), "");
    await search("web-1");
    // The first server is among those that change with the first response.
    await userEvent.click(canvas.getByRole("checkbox", { name: "Watch web-1" }));
    await userEvent.click(canvas.getByRole("button", { name: "Next response" }));
    await expect(canvas.getByText(/^The last refresh took \d+ ms\.$/)).toBeVisible();
    const region = document.querySelector(".state-badge-announcer");
    await waitFor(() => expect(region).toHaveTextContent(/^web-1: .+\.$/));
  },
};
