import type { Resource, StateOf } from "../catalog.ts";

/** One word or phrase for each state of a resource. */
export type Words<R extends Resource> = Readonly<Record<StateOf<R>, string>>;

/** A language: the label of every state in the catalog. A missing or a stray word is a type error. */
export type Locale = {
  /** The language's BCP 47 tag. It becomes the `lang` of a badge. */
  readonly lang: string;
  /** Set for languages that are written from right to left. It becomes the `dir` of a badge. */
  readonly dir?: "rtl" | undefined;
} & { readonly [R in Resource]: Words<R> };
