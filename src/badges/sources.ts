import type { LeadingState } from "../catalog/nova/summarizeServer.ts";
import type { Field } from "../state/field.ts";
import { power } from "./PowerStateBadge.tsx";
import { status } from "./ServerStatusBadge.tsx";
import { task } from "./TaskStateBadge.tsx";

/** The source of each field that a leading state can come from. */
export const leadingSources: Readonly<Record<LeadingState["field"], Field>> = { status, task, power };

/** The field with which a leading state is drawn: its own, or that of a server. */
export const sourceOf = (leading: { readonly field: string; readonly source?: Field | undefined }): Field =>
  leading.source || leadingSources[leading.field as keyof typeof leadingSources];
