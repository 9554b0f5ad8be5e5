import {
  AmphoraStatusBadge,
  LoadBalancerBadge,
  OperatingStatusBadge,
  ProvisioningStatusBadge,
} from "../../src/entries/octavia.ts";
import type { Usage } from "./usage.ts";

/** The resources of Octavia. */
export const octavia: readonly Usage[] = [
  {
    name: "Load balancer",
    badges: [
      <LoadBalancerBadge loadBalancer={{ provisioning_status: "ERROR", operating_status: "ONLINE" }} />,
      <ProvisioningStatusBadge status="ERROR" />,
      <OperatingStatusBadge status="ONLINE" />,
    ],
    use: "LoadBalancerBadge in lists, also for listeners, pools and members: it weighs the provisioning status against the operating status. The others side by side where both have columns.",
  },
  {
    name: "Amphora",
    badges: [<AmphoraStatusBadge status="ALLOCATED" />],
    use: "For operators: the status is its only state.",
  },
];
