import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, TaskStateBadge } from "../../src/index.ts";
import { badgeControls, radio, said, stateControl } from "./controls.tsx";

const meta = {
  title: "Badges/TaskStateBadge",
  component: TaskStateBadge,
  tags: ["autodocs"],
  args: { state: "rebooting" },
  argTypes: {
    state: stateControl("TaskState | string | null", Object.keys(catalog.task), { null: null }),
    idle: { ...radio(["show", "hide"]), ...said('"show" | "hide"', '"show"') },
    ...badgeControls,
  },
} satisfies Meta<typeof TaskStateBadge>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every prop, to try out. */
export const Playground: Story = {};

/** While no task runs, the API sends `null`. The badge says so. */
export const IdleShown: Story = { args: { state: null, idle: "show" } };

/** With `idle="hide"` there is nothing to see while no task runs. A state that was not sent is still shown. */
export const IdleHidden: Story = {
  render: (args) => (
    <ul>
      <li>
        <code>rebooting</code>: <TaskStateBadge {...args} idle="hide" state="rebooting" />
      </li>
      <li>
        <code>null</code>: <TaskStateBadge {...args} idle="hide" state={null} />
      </li>
      <li>
        <code>undefined</code>: <TaskStateBadge {...args} idle="hide" state={undefined} />
      </li>
    </ul>
  ),
};
