import type { ServerField, StateOf } from "../catalog/catalog.ts";

/** One label per state of a field. */
export type Words<F extends ServerField> = Readonly<Record<StateOf<F>, string>>;

/** The phrases about whole servers. Placeholders in braces are filled in. */
export type ServerWords = Readonly<
  Record<
    | "locked"
    | "lockedBecause" // {reason}, as given with the lock
    | "progress" // {percent}
    | "fault" // {message}, in Nova's words
    | "power" // {state}, a label of a power state
    | "hostDown"
    | "hostUnknown"
    | "hostMaintenance"
    | "decision"
    | "slow" // {minutes}
    | "state" // this and the next three name the rows of a server's details
    | "meaning"
    | "reason"
    | "notes"
    | "notSent" // in place of a value
    | "others" // the states that share one part of a summary
    | "noServers"
    | "change" // {name} of a server and its new {state}
    | "changes", // {count} of servers, never one
    string
  >
>;

/** A language: a label for every state in the catalog. A missing or extra label is a type error. */
export type Locale = {
  /** The BCP 47 tag of the language. It becomes the `lang` of a badge. */
  readonly lang: string;
  /** Set for languages written from right to left. It becomes the `dir` of a badge. */
  readonly dir?: "rtl" | undefined;
  /** The phrases about whole servers. */
  readonly server: ServerWords;
} & { readonly [F in ServerField]: Words<F> };
