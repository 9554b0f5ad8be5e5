import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Hosted } from "./Hosted.tsx";
import { type HostSystem, hosts, sheetOf } from "./hosts.ts";

/** Badges beside the components of the design systems that consoles are made of, each with its theme. */
const meta = {
  title: "Host themes",
  // What is checked are the badges; the hosts answer for their own components.
  parameters: { a11y: { context: { include: [".state-badge"] } } },
} satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

function storyOf(id: keyof typeof hosts): Story {
  const host: HostSystem = hosts[id];
  return {
    name: host.title,
    render: (_, { globals: { scheme } }) => (
      <main className="gallery gallery-host">
        <h1>{host.title}</h1>
        <pre>
          <code>{`import "openstack-state-badges/styles.css";\nimport "openstack-state-badges/themes/${host.theme}.css";`}</code>
        </pre>
        <Hosted host={host} scheme={scheme} />
        <details>
          <summary>The theme</summary>
          <pre>
            <code>{sheetOf(host)}</code>
          </pre>
        </details>
      </main>
    ),
    play: async ({ id: address, canvas }) => {
      // The page of links leads here.
      await expect(address).toBe(`host-themes--${id}`);
      await canvas.findByText("cache-1");
    },
  };
}

export const Antd6 = storyOf("antd-6");
export const Antd5 = storyOf("antd-5");
export const Antd4 = storyOf("antd-4");
export const Mui = storyOf("mui");
export const PatternFly6 = storyOf("pattern-fly-6");
export const Carbon = storyOf("carbon");
export const Cloudscape = storyOf("cloudscape");
export const Bootstrap3 = storyOf("bootstrap-3");
export const Bootstrap5 = storyOf("bootstrap-5");
export const Mantine = storyOf("mantine");
export const Juno = storyOf("juno");
export const Tailwind = storyOf("tailwind");
export const Radix = storyOf("radix");
