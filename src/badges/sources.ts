import type { LeadingState } from "../server/summarizeServer.ts";
import type { Source } from "./drawState.ts";
import { power } from "./PowerStateBadge.tsx";
import { status } from "./ServerStatusBadge.tsx";
import { task } from "./TaskStateBadge.tsx";

/** Whatever can be the leading state of a server, for drawing it. */
export const leading: Readonly<Record<LeadingState["resource"], Source<string>>> = { status, task, power };
