import type { Meta, StoryObj } from "@storybook/react-vite";
import { ServerStateDetails } from "../../src/entries/index.ts";
import { hintCases, leadingCases } from "../../test/cases/server.ts";
import { allMeanings } from "../meanings.ts";
import { badgeControls, typeAndDefault } from "./controls.tsx";

const meanings = allMeanings.find(({ lang }) => lang === "en");
const { locale, variant, size } = badgeControls;

const meta = {
  title: "Badges/ServerStateDetails",
  component: ServerStateDetails,
  tags: ["autodocs"],
  args: {
    meanings,
    server: {
      name: "web-1",
      status: "ACTIVE",
      "OS-EXT-STS:task_state": "deleting",
      "OS-EXT-STS:vm_state": "active",
      "OS-EXT-STS:power_state": 1,
      locked: true,
      locked_reason: "for the audit",
      host_status: "DOWN",
      updated: "2026-11-23T21:47:42Z",
    },
    now: Date.parse("2026-11-23T22:00:42Z"),
  },
  argTypes: {
    server: { control: { type: "object" }, ...typeAndDefault("object | null", "undefined") },
    now: { control: { type: "date" }, ...typeAndDefault("number | Date", "none (nothing counts as slow)") },
    slowAfter: { control: { type: "number" }, ...typeAndDefault("number", "600_000") },
    meanings: badgeControls.meanings,
    locale,
    variant,
    size,
  },
} satisfies Meta<typeof ServerStateDetails>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Try every prop. `server` is what the API sent; edit it to see what changes. */
export const Playground: Story = {};

/** One server for each reason why a state leads. */
export const LeadingStates: Story = {
  render: (args) => (
    <div className="gallery-cards">
      {leadingCases.map(({ because, server }) => (
        <section key={because} className="gallery-panel" aria-label={because}>
          <ServerStateDetails {...args} server={server} />
        </section>
      ))}
    </div>
  ),
};

/** Every hint is spelled out. Nothing is left to a tooltip. */
export const Hints: Story = {
  render: (args) => (
    <div className="gallery-cards">
      {hintCases.map(({ when, server, now }) => (
        <section key={when} className="gallery-panel" aria-label={when}>
          <ServerStateDetails {...args} server={server} now={now} />
        </section>
      ))}
    </div>
  ),
};
