import type { Meta, StoryObj } from "@storybook/react-vite";
import { StateBadge } from "../../src/entries/index.ts";
import { phases, tones } from "../../src/state/state.ts";
import { Tones as AllTones } from "../code/Tones.tsx";
import allTones from "../code/Tones.tsx?raw";
import { VolumeStateBadge, volumeStates } from "../code/VolumeStateBadge.tsx";
import volumeStateBadge from "../code/VolumeStateBadge.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, select, toggle, typeAndDefault, unionOf, unused } from "./controls.tsx";

const meta = {
  title: "Badges/StateBadge",
  component: StateBadge,
  tags: ["autodocs"],
  args: { state: "maintenance", label: "In maintenance", tone: "warning" },
  argTypes: {
    state: { control: { type: "text" }, ...typeAndDefault("string", '"unknown"') },
    phase: { ...select(phases), ...typeAndDefault(unionOf(phases), '"stable"') },
    attention: toggle,
    lengthy: unused,
    code: unused,
    droppedIn: unused,
    ...badgeControls,
    tone: { ...badgeControls.tone, ...typeAndDefault(unionOf(tones), '"neutral"') },
  },
} satisfies Meta<typeof StateBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. */
export const Playground: Story = {};

/** Without an icon of its own, a badge shows the shape of its tone. */
export const Tones: Story = codeStory(AllTones, allTones, {});

/** Cinder volumes, with their own table, parser and labels. */
export const Volumes: Story = codeStory(
  () => (
    <p className="gallery-row">
      {[...Object.keys(volumeStates), "SOMETHING_NEW"].map((status) => (
        <VolumeStateBadge key={status} status={status} />
      ))}
    </p>
  ),
  volumeStateBadge,
  {},
);
