import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { StateAnnouncer } from "../../src/index.ts";
import { Announced } from "../servers/Announced.tsx";
import { badgeControls, said } from "./controls.tsx";

const { locale } = badgeControls;

const meta = {
  title: "Badges/StateAnnouncer",
  component: StateAnnouncer,
  tags: ["autodocs"],
  args: { servers: [] },
  argTypes: {
    servers: {
      control: false,
      description: "The servers whose changes are to be spoken, as an API gave them, each time it does.",
      ...said("unknown[] | null", "undefined"),
    },
    locale: { ...locale, description: "The language to speak in." },
  },
  render: ({ locale }) => <Announced locale={locale} />,
  // No tool reads these off a component that draws nothing.
  parameters: {
    docs: {
      description: {
        component:
          "Speaks of servers that come to another leading state, in the page's one polite live region. It says nothing " +
          "of those that it sees for the first time. Renders nothing.",
      },
      source: { code: "<StateAnnouncer servers={servers} />" },
    },
  },
} satisfies Meta<typeof StateAnnouncer>;
export default meta;

type Story = StoryObj<typeof meta>;

/** It shows nothing. What a screen reader says is written below the servers here. */
export const Playground: Story = {};

/** The same, worked by hand. */
export const PlaygroundByHand: Story = {
  tags: ["!dev", "!autodocs"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const next = canvas.getByRole("button", { name: "Next answer" });
    await expect(canvas.getByText("Nothing yet.")).toBeVisible();
    await userEvent.click(next);
    await expect(await canvas.findByText(/^web-1: /)).toBeVisible();
  },
};
