import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { ServerBadge, ServerStateDetails, StatePopover } from "../../src/entries/index.ts";
import { en } from "../../src/meanings/en.ts";
import { busy } from "../../test/support/busy.ts";
import { frames } from "../../test/support/frames.ts";
import { ServersInTrouble } from "../code/ServersInTrouble.tsx";
import serversInTrouble from "../code/ServersInTrouble.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, typeAndDefault } from "./controls.tsx";

const servers = [busy, ...frames.slice(0, 3).map((frame) => frame.server), { status: "ERROR" }].map(
  (server, index) => ({
    ...server,
    name: `web-${index + 1}`,
  }),
);

const meta = {
  title: "Badges/StatePopover",
  component: StatePopover,
  tags: ["autodocs"],
  args: {
    name: "State of web-1",
    children: <ServerBadge server={busy} />,
    details: <ServerStateDetails server={busy} meanings={en} />,
  },
  argTypes: {
    children: { control: false, ...typeAndDefault("ReactNode", "none") },
    details: { control: false, ...typeAndDefault("ReactNode", "none") },
    name: { control: { type: "text" }, ...typeAndDefault("string", 'the word for "State" in the locale') },
    locale: badgeControls.locale,
  },
} satisfies Meta<typeof StatePopover>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Press the badge, or give it the focus and press Enter. Escape, or a press outside, closes the details. */
export const Playground: Story = {};

/** In a table, only rows that need a person have a button: healthy rows add no stops for the keyboard. */
export const InATable: Story = codeStory(ServersInTrouble, serversInTrouble, { servers });

/** Tests the stories above. */
export const PlaygroundByHand: Story = {
  tags: ["!dev", "!autodocs"],
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByRole("button", { name: /^Migrating, 42% done/ }));
    await expect(canvas.getByText("Host is down", { selector: "dd *" })).toBeVisible();
  },
};
