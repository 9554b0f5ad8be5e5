import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { ServerBadge, ServerStateDetails, StatePopover } from "../../src/entries/index.ts";
import { busy } from "../../test/support/busy.ts";
import { frames } from "../../test/support/frames.ts";
import { allMeanings } from "../meanings.ts";
import { badgeControls, typeAndDefault } from "./controls.tsx";

const meanings = allMeanings.find(({ lang }) => lang === "en");

const meta = {
  title: "Badges/StatePopover",
  component: StatePopover,
  tags: ["autodocs"],
  args: {
    name: "State of web-1",
    children: <ServerBadge server={busy} />,
    details: <ServerStateDetails server={busy} meanings={meanings} />,
  },
  argTypes: {
    children: { control: false, ...typeAndDefault("ReactNode", "none") },
    details: { control: false, ...typeAndDefault("ReactNode", "none") },
    name: { control: { type: "text" }, ...typeAndDefault("string", 'the word for "State" in the locale') },
    locale: badgeControls.locale,
  },
  parameters: {
    docs: {
      source: {
        code: `import { ServerBadge, ServerStateDetails, StatePopover } from "openstack-state-badges";
import { en as meanings } from "openstack-state-badges/meanings/en";

<StatePopover name="State of web-1" details={<ServerStateDetails server={server} meanings={meanings} />}>
  <ServerBadge server={server} />
</StatePopover>`,
      },
    },
  },
} satisfies Meta<typeof StatePopover>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Press the badge, or give it the focus and press Enter. Escape, or a press outside, closes the details. */
export const Playground: Story = {};

/** In a table, only rows that need a person have a button: healthy rows add no stops for the keyboard. */
export const InATable: Story = {
  render: () => (
    <table className="gallery-table">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {[busy, ...frames.slice(0, 3).map((frame) => frame.server), { name: "db-1", status: "ERROR" }].map(
          (each, index) => (
            <tr key={index}>
              <th scope="row">{`web-${index + 1}`}</th>
              <td>
                {index === 0 || index === 4 ? (
                  <StatePopover
                    name={`State of web-${index + 1}`}
                    details={<ServerStateDetails server={each} meanings={meanings} />}
                  >
                    <ServerBadge server={each} />
                  </StatePopover>
                ) : (
                  <ServerBadge server={each} />
                )}
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  ),
};

/** Tests the stories above. */
export const PlaygroundByHand: Story = {
  tags: ["!dev", "!autodocs"],
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(canvas.getByRole("button", { name: /^Migrating, 42% done/ }));
    await expect(canvas.getByText("Host is down", { selector: "dd *" })).toBeVisible();
  },
};
