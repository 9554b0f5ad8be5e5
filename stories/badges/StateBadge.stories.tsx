import type { Meta, StoryObj } from "@storybook/react-vite";
import { phases, tones } from "../../src/catalog/state.ts";
import { StateBadge } from "../../src/index.ts";
import { badgeControls, choice, oneOf, said } from "./controls.tsx";
import { VolumeStateBadge, volumeStates } from "./VolumeStateBadge.tsx";

const meta = {
  title: "Badges/StateBadge",
  component: StateBadge,
  tags: ["autodocs"],
  args: { state: "maintenance", label: "In maintenance", tone: "warning" },
  argTypes: {
    state: { control: { type: "text" }, ...said("string", '"unknown"') },
    phase: { ...choice(phases), ...said(oneOf(phases), '"stable"') },
    attention: { control: false, ...said("boolean", "false") },
    ...badgeControls,
    tone: { ...badgeControls.tone, ...said(oneOf(tones), '"neutral"') },
  },
} satisfies Meta<typeof StateBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every prop, to try out. */
export const Playground: Story = {};

/** Each tone with the shape that it has without an icon. */
export const Tones: Story = {
  render: (args) => (
    <div className="gallery-row">
      {tones.map((tone) => (
        <StateBadge {...args} key={tone} state={tone} tone={tone} label={tone} />
      ))}
    </div>
  ),
};

/** The volumes of Cinder, with a table, a parser and words of their own. */
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
