import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, ServerStatusBadge } from "../../src/entries/index.ts";
import { TwoUnknowns as Unknowns } from "../code/TwoUnknowns.tsx";
import twoUnknowns from "../code/TwoUnknowns.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, stateControl } from "./controls.tsx";

const meta = {
  title: "Badges/ServerStatusBadge",
  component: ServerStatusBadge,
  tags: ["autodocs"],
  args: { status: "ACTIVE" },
  argTypes: {
    status: stateControl("ServerStatus | string | null", Object.keys(catalog.status), { null: null }),
    ...badgeControls,
  },
} satisfies Meta<typeof ServerStatusBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. */
export const Playground: Story = {};

/** Nova's own `UNKNOWN` needs attention. A status that is missing or not known to the badge does not. */
export const TwoUnknowns: Story = codeStory(Unknowns, twoUnknowns, {});
