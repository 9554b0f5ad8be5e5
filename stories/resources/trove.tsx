import {
  BackupStatusBadge,
  InstanceBadge,
  InstanceStatusBadge,
  OperatingStatusBadge,
} from "../../src/entries/trove.ts";
import type { Usage } from "./usage.ts";

/** The resources of Trove. */
export const trove: readonly Usage[] = [
  {
    name: "Database instance",
    badges: [
      <InstanceBadge instance={{ status: "ACTIVE", operating_status: "RESTART_REQUIRED" }} />,
      <InstanceStatusBadge status="ACTIVE" />,
      <OperatingStatusBadge status="RESTART_REQUIRED" />,
    ],
    use: "InstanceBadge in lists: once the instance is ACTIVE, the database leads. The others side by side where both have columns.",
  },
  {
    name: "Database backup",
    badges: [<BackupStatusBadge status="COMPLETED" />],
    use: "Everywhere: the status is its only state.",
  },
];
