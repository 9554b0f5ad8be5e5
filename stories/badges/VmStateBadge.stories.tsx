import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, VmStateBadge } from "../../src/entries/index.ts";
import { badgeControls, stateControl } from "./controls.tsx";

const meta = {
  title: "Badges/VmStateBadge",
  component: VmStateBadge,
  tags: ["autodocs"],
  args: { state: "active" },
  argTypes: {
    state: stateControl("VmState | string | null", Object.keys(catalog.vm), { null: null }),
    ...badgeControls,
  },
} satisfies Meta<typeof VmStateBadge>;
export default meta;

/** Try every prop. */
export const Playground: StoryObj<typeof meta> = {};
