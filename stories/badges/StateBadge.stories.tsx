import type { Meta, StoryObj } from "@storybook/react-vite";
import { StateBadge } from "../../src/entries/index.ts";
import { phases, tones } from "../../src/state/state.ts";
import { badgeControls, select, typeAndDefault, unionOf } from "./controls.tsx";
import { VolumeStateBadge, volumeStates } from "./VolumeStateBadge.tsx";

const meta = {
  title: "Badges/StateBadge",
  component: StateBadge,
  tags: ["autodocs"],
  args: { state: "maintenance", label: "In maintenance", tone: "warning" },
  argTypes: {
    state: { control: { type: "text" }, ...typeAndDefault("string", '"unknown"') },
    phase: { ...select(phases), ...typeAndDefault(unionOf(phases), '"stable"') },
    attention: { control: false, ...typeAndDefault("boolean", "false") },
    ...badgeControls,
    tone: { ...badgeControls.tone, ...typeAndDefault(unionOf(tones), '"neutral"') },
  },
} satisfies Meta<typeof StateBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. */
export const Playground: Story = {};

/** Without an icon of its own, a badge shows the shape of its tone. */
export const Tones: Story = {
  render: (args) => (
    <div className="gallery-row">
      {tones.map((tone) => (
        <StateBadge {...args} key={tone} state={tone} tone={tone} label={tone} />
      ))}
    </div>
  ),
};

/** Cinder volumes, with their own table, parser and labels. */
export const Volumes: Story = {
  render: () => (
    <div className="gallery-row">
      {[...Object.keys(volumeStates), "SOMETHING_NEW"].map((status) => (
        <VolumeStateBadge key={status} status={status} />
      ))}
    </div>
  ),
  parameters: { docs: { source: { code: '<VolumeStateBadge status="error_deleting" />' } } },
};
