import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent } from "storybook/test";
import { FakeDriver } from "./FakeDriver.tsx";
import { frames } from "./frames.ts";
import { Replay as ReplayTable } from "./Replay.tsx";
import { RowsTable } from "./RowsTable.tsx";
import { consoleColumns } from "./servers/consoleColumns.tsx";
import { WholeServerTable } from "./servers/WholeServerTable.tsx";

const meta = {
  title: "Server life",
  component: ReplayTable,
  args: { playing: true },
} satisfies Meta<typeof ReplayTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Six servers replay the recorded life of one, each from a different starting point. */
export const Replay: Story = {};

/** Tests the story above. Not in the menu, because it would stop the replay. */
export const ReplayByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvas, canvasElement }) => {
    const pause = canvas.queryByRole("button", { name: "Pause" });
    // With reduced motion, it starts paused.
    if (pause) await userEvent.click(pause);
    const states = () =>
      [...canvasElement.querySelectorAll("[data-openstack-state]")].map((badge) => badge.textContent);
    const before = states();
    await userEvent.click(canvas.getByRole("button", { name: "Step" }));
    await expect(states()).toHaveLength(before.length);
    await expect(states()).not.toEqual(before);
    await expect(canvas.getByRole("button", { name: "Play" })).toBeVisible();

    const heights = new Set<number>();
    for (const _ of frames) {
      await userEvent.click(canvas.getByRole("button", { name: "Step" }));
      heights.add(canvas.getByRole("table").getBoundingClientRect().height);
    }
    await expect(heights.size).toBe(1);
  },
};

/** What ServerBadge shows for each recorded response, and why. */
export const WholeServer: Story = {
  render: () => <WholeServerTable />,
  play: async ({ canvas, canvasElement }) => {
    const row = (number: number) => canvasElement.querySelector("table")?.rows[number];
    const stateIn = (number: number) =>
      row(number)?.querySelector("[data-openstack-state]")?.getAttribute("data-openstack-state");
    await expect(stateIn(1)).toBe("BUILD");
    // The status is still ACTIVE, but the badge shows that the server is being deleted.
    await expect(stateIn(95)).toBe("deleting");
    await expect(row(95)).toHaveTextContent(/^95.*task.*ACTIVE.*force delete$/);
    await expect(canvas.getAllByText("Power state is Running", { selector: "td" })).not.toHaveLength(0);
  },
};

/** Every recorded frame, one per row. */
export const AllFrames: Story = {
  render: () => (
    <main className="gallery">
      <h1>Every frame</h1>
      <RowsTable
        caption="The recorded life of one server"
        columns={[{ title: "Frame", className: "gallery-number", cell: ({ number }) => number }, ...consoleColumns]}
        heading="Name"
        rows={frames.map((frame) => ({ ...frame, name: frame.server.name }))}
        tall
        grid
      />
      <p className="gallery-quiet">
        <FakeDriver />
      </p>
    </main>
  ),
};
