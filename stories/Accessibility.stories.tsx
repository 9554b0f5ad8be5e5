import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ContrastMatrix } from "./accessibility/ContrastMatrix.tsx";
import { Read } from "./accessibility/Read.tsx";
import { Requirements } from "./accessibility/Requirements.tsx";
import { StrongRow } from "./accessibility/StrongRow.tsx";
import { Surroundings } from "./accessibility/Surroundings.tsx";
import { Visions } from "./accessibility/Visions.tsx";
import "./accessibility/accessibility.css";

const meta = { title: "Accessibility as pictures" } satisfies Meta;
export default meta;

/** Tests what the page "Accessibility" draws, which is not a story itself. Not in the menu. */
export const AllPictures: StoryObj<typeof meta> = {
  tags: ["!dev"],
  // A row of a strong color has less contrast than WCAG asks for, and a filter is no color to axe.
  parameters: { a11y: { config: { rules: [{ id: "color-contrast", enabled: false }] } } },
  render: () => (
    <main className="gallery">
      <h1>Accessibility</h1>
      <h2>Pictures</h2>
      <ContrastMatrix scheme="light" />
      <ContrastMatrix scheme="dark" />
      <StrongRow />
      <Visions />
      <Surroundings />
      <Read />
      <Requirements />
    </main>
  ),
  play: async ({ canvasElement }) => {
    const cells = [...canvasElement.querySelectorAll(".gallery-contrasts .gallery-number")];
    await expect(cells).toHaveLength(50);
    await expect(cells.filter((cell) => !/^\d+\.\d AAA$/.test(cell.textContent ?? ""))).toEqual([]);
    await expect(canvasElement.querySelectorAll(".gallery-panel[style*=filter] .state-badge")).toHaveLength(100);
    await expect(canvasElement.querySelectorAll("details li")).toHaveLength(45);
  },
};
