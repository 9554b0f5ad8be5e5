import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, PowerStateBadge } from "../../src/entries/index.ts";
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
export const Numbers: Story = {
  render: (args) => (
    <div className="gallery-row">
      {[4, "4", "SHUTDOWN", "shutdown"].map((state) => (
        <PowerStateBadge {...args} key={`${typeof state} ${state}`} state={state} />
      ))}
    </div>
  ),
};
