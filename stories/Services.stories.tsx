import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { ConsolesPage } from "./services/ConsolesPage.tsx";
import { ServicePage } from "./services/ServicePage.tsx";

const meta = {
  title: "Services",
  component: ServicePage,
  args: { service: "cinder" },
  argTypes: { service: { table: { disable: true } } },
} satisfies Meta<typeof ServicePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Cinder: Story = { args: { service: "cinder" } };
export const Glance: Story = { args: { service: "glance" } };
export const Neutron: Story = { args: { service: "neutron" } };
export const Octavia: Story = { args: { service: "octavia" } };
export const Heat: Story = { args: { service: "heat" } };
export const Manila: Story = { args: { service: "manila" } };
export const Ironic: Story = { args: { service: "ironic" } };
export const Magnum: Story = { args: { service: "magnum" } };
export const Trove: Story = { args: { service: "trove" } };
export const Designate: Story = { args: { service: "designate" } };
export const Zun: Story = { args: { service: "zun" } };
export const Barbican: Story = { args: { service: "barbican" } };
export const Aodh: Story = { args: { service: "aodh" } };
export const Masakari: Story = { args: { service: "masakari" } };
export const Nova: Story = { args: { service: "nova" } };

/** What consoles show wrong today, in which file, and what the badges show instead. */
export const WhatConsolesGetWrong: Story = {
  name: "What consoles get wrong",
  render: () => <ConsolesPage />,
};

/** Tests a service's page in Chinese. Not in the menu, because it would be there twice. */
export const OctaviaByHand: Story = {
  tags: ["!dev"],
  args: { service: "octavia" },
  globals: { locale: "zh-Hans" },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const badgesIn = (name: string) => [
      ...canvas.getByRole("table", { name }).querySelectorAll<HTMLElement>("[data-openstack-state]"),
    ];

    const operating = badgesIn("<OperatingStatusBadge status> for operating_status");
    await expect(operating.map(({ dataset }) => dataset.openstackState)).toEqual([
      "ONLINE",
      "OFFLINE",
      "DEGRADED",
      "ERROR",
      "DRAINING",
      "NO_MONITOR",
      "unknown",
    ]);
    await expect(operating[0]).toHaveTextContent("在线");
    for (const meaning of canvasElement.querySelectorAll("td.gallery-wide"))
      await expect(meaning).not.toBeEmptyDOMElement();

    const rows = within(canvas.getByRole("table", { name: "<LoadBalancerBadge loadBalancer>" }));
    const failed = within(rows.getByRole("row", { name: /failed while traffic flows/ }));
    await expect(failed.getByText("配置失败")).toBeVisible();
    await expect(failed.getByTitle("流量仍按之前的设置转发")).toBeVisible();
  },
};
