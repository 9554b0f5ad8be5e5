import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, fn, userEvent, within } from "storybook/test";
import { StateSummary } from "../../src/index.ts";
import { frames } from "../frames.ts";
import { Filtered } from "../servers/Filtered.tsx";
import { manyServers } from "../servers/manyServers.ts";
import { badgeControls, choice, said } from "./controls.tsx";

const { locale, size } = badgeControls;

const recorded = frames.map(({ server }) => server);

const lists: Readonly<Record<string, readonly object[] | null>> = {
  "six servers": recorded.filter((_, index) => index % 16 === 5),
  "a server for each recorded answer": recorded,
  "2,000 servers": manyServers,
  "an empty list": [],
  "null, before the first answer": null,
};

const meta = {
  title: "Badges/StateSummary",
  component: StateSummary,
  tags: ["autodocs"],
  args: { servers: recorded, onSelect: fn() },
  argTypes: {
    servers: { ...choice(Object.keys(lists)), mapping: lists, ...said("unknown[] | null", "undefined") },
    onSelect: { control: false, ...said("(states: StateCount[]) => void", "none: the parts are no buttons") },
    selected: { control: { type: "object" }, ...said("LeadingState[]", "none: no button tells whether it is pressed") },
    now: { control: { type: "date" }, ...said("number | Date", "none: nothing is slow") },
    slowAfter: { control: { type: "number" }, ...said("number", "600_000") },
    locale: { ...locale, description: "The language of the words and the numbers." },
    size: { ...size, description: "How large the text is." },
  },
  // A text in the control, a list here: `mapping` is for both.
  parameters: { docs: { source: { code: "<StateSummary servers={servers} onSelect={pick} selected={picked} />" } } },
} satisfies Meta<typeof StateSummary>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Every prop, to try out. */
export const Playground: Story = {
  play: async ({ canvasElement, args }) => {
    const [first] = within(canvasElement).getAllByRole("button");
    if (!first) throw new Error("There is no part to pick.");
    await userEvent.click(first);
    await expect(args.onSelect).toHaveBeenCalledWith([expect.objectContaining({ field: "status", state: "ERROR" })]);
  },
};

/** Without `onSelect` there is nothing to press. */
export const ToRead: Story = { render: ({ onSelect: _, ...args }) => <StateSummary {...args} /> };

/** The parts filter a list. */
export const AsFilter: Story = { render: () => <Filtered servers={recorded} /> };

/** The same, worked by hand. */
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
