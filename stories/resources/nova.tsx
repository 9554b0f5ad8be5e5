import {
  HostStatusBadge,
  MigrationStatusBadge,
  ServiceBadge,
  ServiceStateBadge,
  ServiceStatusBadge,
  ShareAttachmentStatusBadge,
} from "../../src/entries/nova.ts";
import type { Usage } from "./usage.ts";

/** The resources of Nova besides servers. */
export const nova: readonly Usage[] = [
  {
    name: "Service",
    badges: [
      <ServiceBadge service={{ state: "up", status: "disabled", disabled_reason: "new disks" }} />,
      <ServiceStateBadge state="up" />,
      <ServiceStatusBadge status="disabled" />,
    ],
    use: "ServiceBadge in lists, also for hypervisors and the services of Cinder and Manila: one that is down needs no action if it is disabled. The others side by side where both have columns.",
  },
  {
    name: "Server migration",
    badges: [<MigrationStatusBadge status="migrating" />],
    use: "In a list of migrations. A server that is moving shows it by its own badge.",
  },
  {
    name: "Server host",
    badges: [<HostStatusBadge status="MAINTENANCE" />],
    use: "On a server’s own page, for administrators: Nova sends host_status to them only. ServerBadge marks a host that is not up.",
  },
  {
    name: "Share attachment",
    badges: [<ShareAttachmentStatusBadge status="attaching" />],
    use: "In the list of shares that are attached to a server.",
  },
];
