import type { ServerField } from "../catalog/nova/catalog.ts";
import type { LeadingReason } from "../catalog/nova/summarizeServer.ts";
import type { Words } from "./locale.ts";

/**
 * One sentence per state: what it means to the person at the console, and what to do, if anything. A missing or extra
 * sentence is a type error.
 */
export type Meanings = {
  /** The BCP 47 tag of the sentences' language. */
  readonly lang: string;
  /** One sentence per reason why a state leads. */
  readonly leading: Readonly<Record<LeadingReason, string>>;
} & { readonly [F in ServerField]: Words<F> };
