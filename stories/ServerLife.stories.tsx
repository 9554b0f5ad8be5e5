import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { FakeDriver } from "./FakeDriver.tsx";
import { frames } from "./frames.ts";
import { Replay as ReplayTable } from "./Replay.tsx";
import { ServerCells, serverColumns } from "./ServerCells.tsx";
import { WholeServerTable } from "./servers/WholeServerTable.tsx";
import { Table } from "./Table.tsx";

const meta = {
  title: "Server life",
  component: ReplayTable,
  args: { playing: true },
} satisfies Meta<typeof ReplayTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Six servers live through the recorded life of one, each from another moment on. */
export const Replay: Story = {};

/** The same, worked by hand. Not in the menu, for it would stop the replay of whoever looks at it. */
export const ReplayByHand: Story = {
  tags: ["!dev"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const pause = canvas.queryByRole("button", { name: "Pause" });
    // Who asks for less motion finds it paused.
    if (pause) await userEvent.click(pause);
    const states = () => [...canvasElement.querySelectorAll("[data-state]")].map((badge) => badge.textContent);
    const before = states();
    await userEvent.click(canvas.getByRole("button", { name: "Step" }));
    await expect(states()).toHaveLength(before.length);
    await expect(states()).not.toEqual(before);
    await expect(canvas.getByRole("button", { name: "Play" })).toBeVisible();
  },
};

/** What the badge of a whole server makes of each recorded answer, and why. */
export const WholeServer: Story = {
  render: () => <WholeServerTable />,
  play: async ({ canvasElement }) => {
    const row = (number: number) => canvasElement.querySelector(`tr[data-frame="${number}"]`);
    const stateIn = (number: number) => row(number)?.querySelector("[data-state]")?.getAttribute("data-state");
    await expect(stateIn(1)).toBe("BUILD");
    // The status still says ACTIVE, and the badge that it is being deleted.
    await expect(stateIn(95)).toBe("deleting");
    await expect(row(95)).toHaveTextContent(/^95.*task.*ACTIVE.*force delete$/);
    await expect(within(canvasElement).getAllByText("Power state is Running", { selector: "td" })).not.toHaveLength(0);
  },
};

/** Every frame of the record, one below the other. */
export const AllFrames: Story = {
  render: () => (
    <main className="gallery">
      <h1>Every frame</h1>
      <Table caption="The recorded life of one server" columns={["Frame", ...serverColumns]} tall>
        <tbody>
          {frames.map(({ number, step, server }) => (
            <tr key={number}>
              <td className="gallery-number">{number}</td>
              <ServerCells name={server.name} step={step} server={server} />
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="gallery-quiet">
        <FakeDriver />
      </p>
    </main>
  ),
};
