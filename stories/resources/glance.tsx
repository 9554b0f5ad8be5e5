import { ImageBadge, ImageStatusBadge, MemberStatusBadge } from "../../src/entries/glance.ts";
import type { Usage } from "./usage.ts";

/** The resources of Glance. */
export const glance: readonly Usage[] = [
  {
    name: "Image",
    badges: [
      <ImageBadge image={{ status: "active", os_glance_failed_import: "store2" }} />,
      <ImageStatusBadge status="active" />,
    ],
    use: "ImageBadge in lists: it marks copies to more stores that are running or failed. ImageStatusBadge where only the status was fetched. Snapshots of servers are images, too.",
  },
  {
    name: "Image member",
    badges: [<MemberStatusBadge status="pending" />],
    use: "Everywhere: the status is its only state.",
  },
];
