import { RecordsetStatusBadge, ZoneBadge, ZoneStatusBadge } from "../../src/entries/designate.ts";
import type { Usage } from "./usage.ts";

/** The resources of Designate. */
export const designate: readonly Usage[] = [
  {
    name: "DNS zone",
    badges: [<ZoneBadge zone={{ status: "PENDING", action: "UPDATE" }} />, <ZoneStatusBadge status="PENDING" />],
    use: "ZoneBadge in lists: its mark says what is pending or failed. ZoneStatusBadge where the action has a column of its own.",
  },
  {
    name: "DNS recordset",
    badges: [<RecordsetStatusBadge status="ACTIVE" />],
    use: "Everywhere: the status is that of its worst record. The reverse record of a floating IP sends the same words.",
  },
];
