import { ResourceStatusBadge, StackBadge, StackResourceBadge, StackStatusBadge } from "../../src/entries/heat.ts";
import type { Usage } from "./usage.ts";

const reason = "Resource CREATE failed: quota exceeded";
const resource = { resource_status: "CREATE_FAILED", resource_status_reason: reason };

/** The resources of Heat. */
export const heat: readonly Usage[] = [
  {
    name: "Stack",
    badges: [
      <StackBadge stack={{ stack_status: "CREATE_FAILED", stack_status_reason: reason }} />,
      <StackStatusBadge status="CREATE_FAILED" />,
    ],
    use: "StackBadge in lists: its mark says why something failed. StackStatusBadge where the reason is shown anyway.",
  },
  {
    name: "Stack resource",
    badges: [<StackResourceBadge resource={resource} />, <ResourceStatusBadge status="CREATE_FAILED" />],
    use: "The same as for a stack. Events of a stack send the same words.",
  },
];
