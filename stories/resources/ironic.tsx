import {
  MaintenanceBadge,
  NodeBadge,
  NodeHealthBadge,
  NodePowerStateBadge,
  ProvisionStateBadge,
} from "../../src/entries/ironic.ts";
import type { Usage } from "./usage.ts";

/** The resources of Ironic. */
export const ironic: readonly Usage[] = [
  {
    name: "Bare-metal node",
    badges: [
      <NodeBadge node={{ provision_state: "active", power_state: "power off" }} />,
      <ProvisionStateBadge state="active" />,
      <NodePowerStateBadge state="power off" />,
      <MaintenanceBadge maintenance={false} />,
      <NodeHealthBadge health="OK" />,
    ],
    use: "NodeBadge in lists: it leads with the provisioning, and marks faults, maintenance, an unexpected power state, and failing hardware. The others on the node’s own page, one per property.",
  },
];
