import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import {
  BadgeProvider,
  PowerStateBadge,
  ServerStatusBadge,
  TaskStateBadge,
  VmStateBadge,
} from "../../src/entries/index.ts";
import { languages } from "../languages.ts";
import { allMeanings } from "../meanings.ts";
import { badgeControls } from "./controls.tsx";

const { locale, meanings, variant, size, children } = badgeControls;

const meta = {
  title: "Badges/BadgeProvider",
  component: BadgeProvider,
  tags: ["autodocs"],
  argTypes: { locale, meanings, variant, size, children },
  render: (args) => (
    <BadgeProvider {...args}>
      <Badges />
    </BadgeProvider>
  ),
} satisfies Meta<typeof BadgeProvider>;
export default meta;

type Story = StoryObj<typeof meta>;

function Badges() {
  return (
    <div className="gallery-row">
      <ServerStatusBadge status="ACTIVE" />
      <TaskStateBadge state="image_uploading" />
      <PowerStateBadge state={1} />
      <VmStateBadge state="active" />
    </div>
  );
}

/** Sets defaults for all badges inside it. */
export const Playground: Story = {
  args: { variant: "outline" },
  parameters: {
    docs: {
      source: {
        code: `import { BadgeProvider, ServerBadge } from "openstack-state-badges";

<BadgeProvider variant="outline">
  <ServerBadge server={server} />
</BadgeProvider>`,
      },
    },
  },
};

/** A provider inherits what it does not set from the outer one. A badge's own props override both. */
export const Nested: Story = {
  render: () => (
    <BadgeProvider variant="outline">
      <div className="gallery-stack">
        Outline, from the outer provider
        <Badges />
        <BadgeProvider locale={languages.find(({ lang }) => lang === "zh-Hans")} size="lg">
          Outline from the outer provider, Chinese and large from the inner one
          <Badges />
          Solid, from the badge&rsquo;s own prop
          <ServerStatusBadge status="ACTIVE" variant="solid" />
        </BadgeProvider>
      </div>
    </BadgeProvider>
  ),
};

/** With meanings, a badge explains itself: hover over one. A screen reader reads the sentence as its description. */
export const WithMeanings: Story = {
  args: { meanings: allMeanings.find(({ lang }) => lang === "en") },
  play: async ({ canvasElement }) => {
    const badges = [...canvasElement.querySelectorAll(".state-badge")];
    await expect(badges).toHaveLength(4);
    for (const badge of badges) await expect(badge).toHaveAttribute("title", expect.stringMatching(/\. \(/));
  },
};
