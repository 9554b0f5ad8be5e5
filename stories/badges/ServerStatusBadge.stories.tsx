import type { Meta, StoryObj } from "@storybook/react-vite";
import { catalog, ServerStatusBadge } from "../../src/entries/index.ts";
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
export const TwoUnknowns: Story = {
  render: (args) => (
    <div className="gallery-row">
      <ServerStatusBadge {...args} status="UNKNOWN" />
      <ServerStatusBadge {...args} status={undefined} />
      <ServerStatusBadge {...args} status="SOMETHING_NEW" />
    </div>
  ),
};
