import { NotificationStatusBadge, VmoveStatusBadge } from "../../src/entries/masakari.ts";
import type { Usage } from "./usage.ts";

/** The resources of Masakari. */
export const masakari: readonly Usage[] = [
  {
    name: "Failure notification",
    badges: [<NotificationStatusBadge status="running" />],
    use: "Everywhere: how far the recovery from a failure is.",
  },
  {
    name: "Server move",
    badges: [<VmoveStatusBadge status="ongoing" />],
    use: "In the list of servers that a notification moves off a failed host.",
  },
];
