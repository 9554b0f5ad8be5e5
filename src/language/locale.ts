import type { Resource, StateOf } from "../catalog/catalog.ts";

/** One word or phrase for each state of a resource. */
export type Words<R extends Resource> = Readonly<Record<StateOf<R>, string>>;

/** What is said of whole servers. The parts in braces are filled in. */
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
    | "state" // heads the leading state in the details of a server, and so on
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

/** A language: the label of every state in the catalog. A missing or a stray word is a type error. */
export type Locale = {
  /** The language's BCP 47 tag. It becomes the `lang` of a badge. */
  readonly lang: string;
  /** Set for languages that are written from right to left. It becomes the `dir` of a badge. */
  readonly dir?: "rtl" | undefined;
  /** What is said of whole servers. */
  readonly server: ServerWords;
} & { readonly [R in Resource]: Words<R> };
