import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { StateAnnouncer } from "../../src/entries/index.ts";
import announcedServers from "../code/AnnouncedServers.tsx?raw";
import { AnnouncerDemo } from "../servers/AnnouncerDemo.tsx";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, typeAndDefault } from "./controls.tsx";

const { locale } = badgeControls;

const meta = {
  title: "Badges/StateAnnouncer",
  component: StateAnnouncer,
  tags: ["autodocs"],
  args: { servers: [] },
  argTypes: {
    servers: {
      control: false,
      description: "The servers whose changes to announce. Pass the list from every response of the API.",
      ...typeAndDefault("unknown[] | null", "undefined"),
    },
    locale: { ...locale, control: false, description: "The language of the announcements." },
  },
  // Storybook can't extract these from a component that renders nothing.
  parameters: {
    docs: {
      description: {
        component:
          "Announces servers whose leading state has changed, in the page's one polite live region. The initial list is " +
          "not announced, and neither is a server that joins it later. Renders nothing.",
      },
    },
  },
} satisfies Meta<typeof StateAnnouncer>;
export default meta;

type Story = StoryObj<typeof meta>;

/** The component shows nothing. This story writes what a screen reader says below the servers. */
export const Playground: Story = codeStory(AnnouncerDemo, announcedServers, {});

/** Tests the story above. */
export const PlaygroundByHand: Story = {
  ...Playground,
  tags: ["!dev", "!autodocs"],
  play: async ({ canvas }) => {
    const next = canvas.getByRole("button", { name: "Next response" });
    await expect(canvas.getByText("Nothing yet.")).toBeVisible();
    await userEvent.click(next);
    await expect(await canvas.findByText(/^web-1: /)).toBeVisible();
  },
};
