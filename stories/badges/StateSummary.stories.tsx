import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent } from "storybook/test";
import { StateSummary } from "../../src/entries/index.ts";
import { FilteredServers } from "../code/FilteredServers.tsx";
import filteredServers from "../code/FilteredServers.tsx?raw";
import { frames } from "../frames.ts";
import { manyServers } from "../servers/manyServers.ts";
import { codeStory } from "./codeStory.tsx";
import { badgeControls, select, slowControls, typeAndDefault } from "./controls.tsx";

const { locale, size } = badgeControls;

const recorded = frames.map(({ server }) => server);

const lists: Readonly<Record<string, readonly object[] | null>> = {
  "six servers": recorded.filter((_, index) => index % 16 === 5),
  "one server per recorded response": recorded,
  "2,000 servers": manyServers,
  "an empty list": [],
  "null, before the first response": null,
};

const meta = {
  title: "Badges/StateSummary",
  component: StateSummary,
  tags: ["autodocs"],
  args: { servers: recorded },
  argTypes: {
    servers: { ...select(Object.keys(lists)), mapping: lists, ...typeAndDefault("unknown[] | null", "undefined") },
    onSelect: { control: false, ...typeAndDefault("(states: StateCount[]) => void", "none (parts are not buttons)") },
    selected: {
      control: false,
      ...typeAndDefault("LeadingState[]", "none (buttons have no pressed state)"),
    },
    ...slowControls,
    locale: { ...locale, description: "The language of labels and numbers." },
    size: { ...size, description: "The size of the text." },
  },
} satisfies Meta<typeof StateSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. Without `onSelect`, the parts are not buttons. */
export const Playground: Story = {};

/** Tests `onSelect`. */
export const SelectByHand: Story = {
  tags: ["!dev", "!autodocs"],
  args: { onSelect: fn() },
  play: async ({ canvas, args }) => {
    const [first] = canvas.getAllByRole("button");
    if (!first) throw new Error("There is no part to select.");
    await userEvent.click(first);
    await expect(args.onSelect).toHaveBeenCalledWith([expect.objectContaining({ field: "status", state: "ERROR" })]);
  },
};

/** Select parts to filter a list. */
export const AsFilter: Story = codeStory(FilteredServers, filteredServers, { servers: recorded });

/** Tests the story above. */
export const AsFilterByHand: Story = {
  ...AsFilter,
  tags: ["!dev", "!autodocs"],
  play: async ({ canvas, canvasElement }) => {
    const shown = () => canvasElement.querySelectorAll(".gallery-code > ul > li");
    await expect(shown()).toHaveLength(recorded.length);
    const button = canvas.getByRole("button", { name: /^Error/ });
    await userEvent.click(button);
    await expect(button).toHaveAttribute("aria-pressed", "true");
    await expect(shown()).toHaveLength(1);
    await userEvent.click(button);
    await expect(button).toHaveAttribute("aria-pressed", "false");
    await expect(shown()).toHaveLength(recorded.length);
  },
};
