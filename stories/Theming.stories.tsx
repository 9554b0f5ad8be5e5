import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fireEvent, userEvent, waitFor, within } from "storybook/test";
import { ThemingStudio } from "./theming/ThemingStudio.tsx";

const meta = { title: "Theming", component: ThemingStudio } satisfies Meta<typeof ThemingStudio>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Sets a theme, measures what readers see of it, and gives it as code and as a link. */
export const Studio: Story = {};

const gateOf = (page: HTMLElement, gate: string) => {
  const found = page.querySelector<HTMLElement>(`[data-gate="${gate}"]`);
  if (!found) throw new Error(`There is no gate ${gate}.`);
  return found;
};

/** Tests the gates and the dials. Not in the menu, because it would leave a theme set. */
export const Gates: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement, canvas }) => {
    for (const gate of ["label", "icon", "apca", "apart"])
      await expect(gateOf(canvasElement, gate)).toHaveTextContent("Passes");
    await expect(gateOf(canvasElement, "label")).toHaveTextContent("AAA");

    // A green error looks like health.
    for (const dial of canvas.getAllByRole<HTMLInputElement>("slider"))
      await expect(Number(dial.getAttribute("value"))).toBeGreaterThan(0);
    const hue = canvas.getByRole<HTMLInputElement>("slider", { name: "error hue" });
    fireEvent.change(hue, { target: { value: "150" } });
    const apart = within(gateOf(canvasElement, "apart"));
    await expect(apart.getByText("Fails")).toBeVisible();
    await expect(gateOf(canvasElement, "apart")).toHaveTextContent(/s of \w+ and error, /);
    await userEvent.click(await apart.findByRole("button", { name: /^Set error hue to \d+$/ }));
    await expect(apart.getByText("Passes")).toBeVisible();
    await expect(hue).not.toHaveValue("150");

    // It is the nearest: one step closer, the gate still fails.
    const passing = Number(hue.value);
    fireEvent.change(hue, { target: { value: String(passing + Math.sign(150 - passing)) } });
    await expect(apart.getByText("Fails")).toBeVisible();

    // A color that no hue mends, on white and on black alike.
    await userEvent.click(canvas.getByRole("button", { name: "Reset all" }));
    await userEvent.click(canvas.getByText(/^More/));
    await userEvent.click(canvas.getByRole("textbox", { name: /^warningText/ }));
    await userEvent.paste("#bbbbbb");
    const label = within(gateOf(canvasElement, "label"));
    await userEvent.click(await label.findByRole("button", { name: "Unset warning text" }));
    await waitFor(() => expect(label.getByText("Passes")).toBeVisible());

    await userEvent.click(canvas.getByRole("button", { name: "Reset all" }));
    const preset = canvas.getByRole("combobox", { name: "Preset" });
    await userEvent.selectOptions(preset, "carbon.css");
    await expect(canvas.getByRole<HTMLTextAreaElement>("textbox", { name: "CSS" }).value).toContain(
      "--state-badge-neutral-chroma: 0.015;",
    );
    await userEvent.selectOptions(preset, "Square");
    await expect(canvas.getByRole("textbox", { name: "CSS" })).toHaveValue(
      ":root {\n  --state-badge-radius: 0.125em;\n  --state-badge-padding-inline: 0.375em;\n  --state-badge-font-weight: 600;\n}",
    );
  },
};

/** Tests that a link restores a theme, and that nothing else in an address does. Not in the menu. */
export const Restored: Story = {
  tags: ["!dev"],
  beforeEach: () => {
    const address = location.href;
    const query = new URLSearchParams(location.search);
    query.set("t", "radius:3px;variant:solid;darkBackground:#001529;fontFamily:a;b;sucessHue:1;lightBackground:red");
    history.replaceState(history.state, "", `?${query}`);
    return () => history.replaceState(history.state, "", address);
  },
  play: async ({ canvasElement, canvas }) => {
    await expect(canvasElement.querySelector(".gallery-samples .state-badge")).toHaveStyle({ borderRadius: "3px" });
    await expect(canvas.getByRole("textbox", { name: /^Props/ })).toHaveValue(
      'variant="solid" theme={{\n  radius: "3px",\n  fontFamily: "a",\n}}',
    );
    await expect(canvas.getByRole("region", { name: "In the dark" })).toHaveStyle({ backgroundColor: "#001529" });
    await expect(canvas.getByRole("region", { name: "In the light" })).toHaveStyle({ backgroundColor: "#ffffff" });
    const link = new URL(canvas.getByRole<HTMLAnchorElement>("link", { name: "Link to this theme" }).href);
    await expect(link.searchParams.get("t")).toBe("radius:3px;variant:solid;darkBackground:#001529;fontFamily:a");
  },
};
