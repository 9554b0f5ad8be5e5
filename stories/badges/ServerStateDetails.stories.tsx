import type { Meta, StoryObj } from "@storybook/react-vite";
import { ServerStateDetails } from "../../src/entries/index.ts";
import { en } from "../../src/meanings/en.ts";
import { busy } from "../../test/support/busy.ts";
import { ServerCards } from "../code/ServerCards.tsx";
import serverCards from "../code/ServerCards.tsx?raw";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, serverControl, slowControls } from "./controls.tsx";
import { hints, leading } from "./serverCases.ts";

const { locale, meanings, variant, size, theme } = badgeControls;

const meta = {
  title: "Badges/ServerStateDetails",
  component: ServerStateDetails,
  tags: ["autodocs"],
  args: { server: busy, meanings: en },
  argTypes: { server: serverControl, ...slowControls, locale, meanings, variant, size, theme },
} satisfies Meta<typeof ServerStateDetails>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. `server` is what the API sent; edit it to see what changes. */
export const Playground: Story = {};

/** One server for each reason why a state leads. */
export const LeadingStates: Story = codeStory(ServerCards, serverCards, leading);

/** Every hint is spelled out. Nothing is left to a tooltip. */
export const Hints: Story = codeStory(ServerCards, serverCards, hints);
