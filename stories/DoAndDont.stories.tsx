import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { DoAndDont } from "./guide/DoAndDont.tsx";
import { pairs } from "./guide/pairs.tsx";

const meta = { title: "Do and don’t", component: DoAndDont } satisfies Meta<typeof DoAndDont>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Eight mistakes that badges invite, and what to do instead. */
export const Pairs: Story = { name: "Do and don’t" };

/** Tests the story above. */
export const PairsByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvas, canvasElement, userEvent }) => {
    for (const word of ["Don’t", "Do"])
      await expect(canvas.getAllByText(word, { exact: true })).toHaveLength(pairs.length);
    for (const example of canvasElement.querySelectorAll("figure"))
      await expect(example.querySelector(".state-badge")).toBeVisible();
    const [moving, still] = canvasElement.querySelectorAll(".gallery-five-hundred");
    const turning = (place: Element | undefined) =>
      place?.getAnimations({ subtree: true }).filter(({ playState }) => playState === "running").length;
    await userEvent.click(canvas.getByRole("button", { name: "Move again" }));
    await expect(turning(moving)).toBe(500);
    await expect(turning(still)).toBe(0);
  },
};
