import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { BadgeProvider, ServerBadge } from "../../src/entries/index.ts";
import { en } from "../../src/meanings/en.ts";
import { busy } from "../../test/support/busy.ts";
import { NestedProviders } from "../code/NestedProviders.tsx";
import nestedProviders from "../code/NestedProviders.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls } from "./controls.tsx";

const { locale, meanings, variant, size, theme, children } = badgeControls;

const meta = {
  title: "Badges/BadgeProvider",
  component: BadgeProvider,
  tags: ["autodocs"],
  args: { children: <ServerBadge server={busy} /> },
  argTypes: { locale, meanings, variant, size, theme, children },
} satisfies Meta<typeof BadgeProvider>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Sets defaults for all badges inside it. */
export const Playground: Story = { args: { variant: "outline" } };

/** A provider inherits what it does not set from the outer one. A badge's own props override both. */
export const Nested: Story = codeStory(NestedProviders, nestedProviders, {});

/** With meanings, a badge explains itself: hover over it. A screen reader reads the sentence as its description. */
export const WithMeanings: Story = { args: { meanings: en } };

/** Tests the story above. */
export const WithMeaningsByHand: Story = {
  ...WithMeanings,
  tags: ["!dev", "!autodocs"],
  play: ({ canvasElement }) =>
    expect(canvasElement.querySelector(".state-badge")).toHaveAttribute("title", expect.stringMatching(/\. \(/)),
};
