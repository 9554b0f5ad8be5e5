import { ContainerBadge, ContainerStatusBadge, ContainerTaskStateBadge } from "../../src/entries/zun.ts";
import type { Usage } from "./usage.ts";

/** The resources of Zun. */
export const zun: readonly Usage[] = [
  {
    name: "Container",
    badges: [
      <ContainerBadge container={{ status: "Running", task_state: "container_stopping" }} />,
      <ContainerStatusBadge status="Running" />,
      <ContainerTaskStateBadge state="container_stopping" />,
    ],
    use: "ContainerBadge in lists: a task that is running leads, as for servers. The others side by side where both have columns.",
  },
];
