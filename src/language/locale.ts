import type { ServerField, StateOf } from "../catalog/nova/catalog.ts";
import type { Plural } from "../resource/hints.ts";

/** One text per state of a field. A language may lag behind the table: what it lacks is shown in English. */
export type Words<F extends ServerField> = Readonly<Partial<Record<StateOf<F>, string>>>;

/**
 * The phrases about whole servers. Placeholders in braces are filled in; numbers come in the language's digits. What is
 * missing is shown in English.
 */
export type ServerWords = Readonly<
  Partial<
    Record<
      | "locked"
      | "lockedBecause" // {reason}, as given with the lock
      | "progress" // {percent}, with its sign: 50%
      | "fault" // {message}, in Nova's words
      | "power" // {state}, a label of a power state
      | "hostDown"
      | "hostUnknown"
      | "hostMaintenance"
      | "decision"
      | "attention" // after the label of a state
      | "state" // this and the next three name the rows of a server's details
      | "meaning"
      | "reason"
      | "notes"
      | "notSent" // in place of a value
      | "others" // the states that share one part of a summary
      | "noServers"
      | "serversByState" // the name of a summary, for assistive technology
      | "change", // {name} of a server and its new {state}
      string
    > &
      Record<
        | "slow" // {minutes}
        | "changes", // {count} of changed states, of any kind of resource
        Plural
      >
  >
>;

/**
 * What the words of a language rest on.
 *
 * - `reviewed`: on terms in use
 * - `preview`: over a quarter of them on judgement alone; readers of the language are welcome to correct them
 */
export type Review = "reviewed" | "preview";

/**
 * A language: the labels of the states in the catalog. One that no state has is a type error; a state without one is
 * shown in English, and marked as English. `npm run words` lists what is missing.
 */
export type Locale = {
  /** The BCP 47 tag of the language. It becomes the `lang` of a badge. */
  readonly lang: string;
  /** What its words rest on. */
  readonly review: Review;
  /** Set for languages written from right to left. It becomes the `dir` of a badge. */
  readonly dir?: "rtl" | undefined;
  /** The phrases about whole servers. */
  readonly server: ServerWords;
  /** The words of services by their English label, as a language of `locales/services` has them. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
} & { readonly [F in ServerField]: Words<F> };
