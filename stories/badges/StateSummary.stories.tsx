import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { StateSummary } from "../../src/entries/index.ts";
import { frames } from "../frames.ts";
import { FilterDemo } from "../servers/FilterDemo.tsx";
import { manyServers } from "../servers/manyServers.ts";
import { badgeControls, select, typeAndDefault } from "./controls.tsx";

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
  args: { servers: recorded, onSelect: fn() },
  argTypes: {
    servers: { ...select(Object.keys(lists)), mapping: lists, ...typeAndDefault("unknown[] | null", "undefined") },
    onSelect: { control: false, ...typeAndDefault("(states: StateCount[]) => void", "none (parts are not buttons)") },
    selected: {
      control: { type: "object" },
      ...typeAndDefault("LeadingState[]", "none (buttons have no pressed state)"),
    },
    now: { control: { type: "date" }, ...typeAndDefault("number | Date", "none (nothing counts as slow)") },
    slowAfter: { control: { type: "number" }, ...typeAndDefault("number", "600_000") },
    locale: { ...locale, description: "The language of labels and numbers." },
    size: { ...size, description: "The size of the text." },
  },
  // `mapping` turns an option into a whole list of servers, which generated code would spell out.
  parameters: {
    docs: { source: { code: "<StateSummary servers={servers} onSelect={toggle} selected={selected} />" } },
  },
} satisfies Meta<typeof StateSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. */
export const Playground: Story = {};

/** Tests the story above, which would leave the focus on a button. */
export const PlaygroundByHand: Story = {
  tags: ["!dev", "!autodocs"],
  play: async ({ canvasElement, args }) => {
    const [first] = within(canvasElement).getAllByRole("button");
    if (!first) throw new Error("There is no part to select.");
    await userEvent.click(first);
    await expect(args.onSelect).toHaveBeenCalledWith([expect.objectContaining({ field: "status", state: "ERROR" })]);
  },
};

/** Without `onSelect`, the parts are not buttons. */
export const ToRead: Story = { render: ({ onSelect: _, ...args }) => <StateSummary {...args} /> };

/** Select parts to filter a list. */
export const AsFilter: Story = { render: () => <FilterDemo servers={recorded} /> };

/** Tests the story above. */
export const AsFilterByHand: Story = {
  ...AsFilter,
  tags: ["!dev", "!autodocs"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const shown = () => canvasElement.querySelectorAll("[data-server]");
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
