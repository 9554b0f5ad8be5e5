import type { LeadingState } from "../server/summarizeServer.ts";
import type { Source } from "./drawState.ts";
import { power } from "./PowerStateBadge.tsx";
import { status } from "./ServerStatusBadge.tsx";
import { task } from "./TaskStateBadge.tsx";

/** The source of each field that a leading state can come from. */
export const leadingSources: Readonly<Record<LeadingState["field"], Source<string>>> = { status, task, power };
