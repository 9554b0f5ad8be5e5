import type { ServerField, StateOf } from "../catalog/catalog.ts";

/** One label for each state of a field. */
export type Words<F extends ServerField> = Readonly<Record<StateOf<F>, string>>;

/** The phrases about whole servers. The placeholders in braces are filled in. */
export type ServerWords = Readonly<
  Record<
    | "locked"
    | "lockedBecause" // {reason}, in the words of whoever locked it
    | "progress" // {percent}
    | "fault" // {message}, in Nova's words
    | "power" // {state}, a label of a power state
    | "hostDown"
    | "hostUnknown"
    | "hostMaintenance"
    | "decision"
    | "slow" // {minutes}
    | "state" // this and the next three head the rows of a server's details
    | "meaning"
    | "reason"
    | "notes"
    | "notSent" // in the place of a value
    | "others" // states besides those that are named
    | "noServers"
    | "change" // {name} of a server and the {state} that it has come to
    | "changes", // {count} of servers, never one
    string
  >
>;

/** A language: the label of every state in the catalog. A missing or an extra word is a type error. */
export type Locale = {
  /** The language's BCP 47 tag. It becomes the `lang` of a badge. */
  readonly lang: string;
  /** Set for languages written from right to left. It becomes the `dir` of a badge. */
  readonly dir?: "rtl" | undefined;
  /** The phrases about whole servers. */
  readonly server: ServerWords;
} & { readonly [F in ServerField]: Words<F> };
