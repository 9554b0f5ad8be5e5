import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, TaskStateBadge } from "../../src/entries/index.ts";
import { IdleHidden as Hidden } from "../code/IdleHidden.tsx";
import idleHidden from "../code/IdleHidden.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, radio, stateControl, typeAndDefault } from "./controls.tsx";

const meta = {
  title: "Badges/TaskStateBadge",
  component: TaskStateBadge,
  tags: ["autodocs"],
  args: { state: "rebooting" },
  argTypes: {
    state: stateControl("TaskState | string | null", Object.keys(catalog.task), { null: null }),
    idle: { ...radio(["show", "hide"]), ...typeAndDefault('"show" | "hide"', '"show"') },
    ...badgeControls,
  },
} satisfies Meta<typeof TaskStateBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. */
export const Playground: Story = {};

/** While no task is running, the API sends `null`. The badge says so. */
export const IdleShown: Story = { args: { state: null, idle: "show" } };

/** With `idle="hide"`, the badge renders nothing while no task is running. A missing state is still shown. */
export const IdleHidden: Story = codeStory(Hidden, idleHidden, {});
