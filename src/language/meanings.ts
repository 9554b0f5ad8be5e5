import type { Resource } from "../catalog/catalog.ts";
import type { Words } from "./locale.ts";
import type { Precedence } from "../server/summarizeServer.ts";

/**
 * What every state means to a person at the console, and whether anything is to be done: a sentence each. A missing or a
 * stray sentence is a type error.
 */
export type Meanings = {
  /** The BCP 47 tag of the sentences' language. */
  readonly lang: string;
  /** Why a server's leading state leads. */
  readonly leading: Readonly<Record<Precedence, string>>;
} & { readonly [R in Resource]: Words<R> };
