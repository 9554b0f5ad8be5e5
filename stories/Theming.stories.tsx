import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { Samples } from "./theming/Samples.tsx";
import { cssOf, propsOf, styleOf } from "./theming/settings.ts";
import { themes } from "./theming/themes.ts";
import { Workbench } from "./theming/Workbench.tsx";

const meta = { title: "Theming" } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** Set any custom property and see the result. */
export const CustomProperties: Story = { render: () => <Workbench /> };

/** Tests the story above. Not in the menu, because it would leave a property set. */
export const CustomPropertySet: Story = {
  tags: ["!dev"],
  render: () => <Workbench />,
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const badge = canvasElement.querySelector("[data-openstack-state]");
    await userEvent.click(canvas.getByRole("textbox", { name: "--state-badge-radius" }));
    await userEvent.paste("3px");
    await expect(badge).toHaveStyle({ borderRadius: "3px" });
    const css = canvas.getByRole("textbox", { name: "CSS to copy" });
    await expect(css).toHaveValue(":root {\n  --state-badge-radius: 3px;\n}");
    const props = canvas.getByRole("textbox", { name: /^Props to copy/ });
    await expect(props).toHaveValue('theme={{ radius: "3px" }}');
    await userEvent.click(canvas.getByRole("button", { name: "Reset all" }));
    await expect(css).toHaveValue(":root {\n}");
  },
};

/** Looks made with custom properties alone. */
export const Themes: Story = {
  render: () => (
    <main className="gallery">
      <h1>Themes</h1>
      <div className="gallery-columns">
        {themes.map(({ title, about, settings, panel }) => (
          <section key={title} className="gallery">
            <h2>{title}</h2>
            <p>{about}</p>
            <div className={panel ? "gallery-panel gallery-dark" : "gallery-panel"} style={styleOf(settings)}>
              <Samples />
            </div>
            <details>
              <summary>CSS and props</summary>
              <pre>
                <code>{cssOf(settings, ".my-console")}</code>
              </pre>
              <pre>
                <code>{propsOf(settings)}</code>
              </pre>
            </details>
          </section>
        ))}
      </div>
    </main>
  ),
};
