import type { Meta, StoryObj } from "@storybook/react-vite";
import { within } from "storybook/test";
import { Hosted } from "./Hosted.tsx";
import { type HostSystem, hosts } from "./hosts.ts";

/** Badges beside the components of the design systems that consoles are made of, each with its theme. */
const meta = {
  title: "Host themes",
  // What is checked are the badges; the hosts answer for their own components.
  parameters: { a11y: { context: { include: [".state-badge"] } } },
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

const storyOf = (host: HostSystem): Story => ({
  name: host.title,
  render: (_, { globals: { scheme } }) => (
    <main className="gallery">
      <h1>{host.title}</h1>
      <pre>
        <code>{`import "openstack-state-badges/styles.css";\nimport "openstack-state-badges/themes/${host.theme}.css";`}</code>
      </pre>
      <Hosted host={host} scheme={scheme} />
      <details>
        <summary>The theme</summary>
        <pre>
          <code>{host.sheet}</code>
        </pre>
      </details>
    </main>
  ),
  play: async ({ canvasElement }) => {
    await within(canvasElement).findByText("cache-1");
  },
});

export const Antd6 = storyOf(hosts.antd6);
export const Antd5 = storyOf(hosts.antd5);
export const Antd4 = storyOf(hosts.antd4);
export const Mui = storyOf(hosts.mui);
export const PatternFly6 = storyOf(hosts.patternfly);
export const Carbon = storyOf(hosts.carbon);
export const Cloudscape = storyOf(hosts.cloudscape);
export const Bootstrap3 = storyOf(hosts.bootstrap3);
export const Bootstrap5 = storyOf(hosts.bootstrap5);
export const Mantine = storyOf(hosts.mantine);
export const Juno = storyOf(hosts.juno);
export const Tailwind = storyOf(hosts.tailwind);
export const Radix = storyOf(hosts.radix);
