import type { ServerField } from "../catalog/nova/catalog.ts";
import type { LeadingReason } from "../catalog/nova/summarizeServer.ts";
import type { Words } from "./locale.ts";

/**
 * One sentence per state: what it means to the person at the console, and what to do, if anything. One that
 * no state has is a type error; a state without one is not explained.
 */
export type Meanings = {
  /** The BCP 47 tag of the sentences' language. */
  readonly lang: string;
  /** One sentence per reason why a state leads. */
  readonly leading: Readonly<Partial<Record<LeadingReason, string>>>;
} & { readonly [F in ServerField]: Words<F> };
