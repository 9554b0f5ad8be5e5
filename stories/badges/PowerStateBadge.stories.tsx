import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, PowerStateBadge } from "../../src/entries/index.ts";
import { PowerStates } from "../code/PowerStates.tsx";
import powerStates from "../code/PowerStates.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, stateControl } from "./controls.tsx";

const meta = {
  title: "Badges/PowerStateBadge",
  component: PowerStateBadge,
  tags: ["autodocs"],
  args: { state: "RUNNING" },
  argTypes: {
    state: stateControl("PowerState | string | number | null", Object.keys(catalog.power), { null: null, "99": 99 }),
    ...badgeControls,
  },
} satisfies Meta<typeof PowerStateBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. */
export const Playground: Story = {};

/** The API sends a number. The number as text and Nova's name in any case give the same badge. */
export const Numbers: Story = codeStory(PowerStates, powerStates, {});
