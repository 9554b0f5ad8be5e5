import type { Resource } from "../catalog.ts";
import type { Words } from "../locales/locale.ts";
import { textOf } from "../states/state.ts";
import { visible } from "../wording.ts";

/** One sentence for each state of the catalog. A missing or a stray sentence is a type error. */
export type Sentences = {
  /** The BCP 47 tag of the sentences' language. */
  readonly lang: string;
} & { readonly [R in Resource]: Words<R> };

/** What every state means to a person at the console, and whether anything is to be done. */
export interface Meanings extends Sentences {
  /** A state's sentence, and behind it what the API sent, by Nova's name: `… (power_state: 1)`. */
  readonly explain: (resource: Resource, state: string, value: unknown) => string | undefined;
}

/** Makes meanings out of their sentences. */
export function defineMeanings(sentences: Sentences): Meanings {
  return {
    ...sentences,
    explain(resource, state, value) {
      const ofResource: Readonly<Record<string, string>> = sentences[resource];
      const field = resource === "status" ? resource : `${resource}_state`;
      return ofResource[state] && `${ofResource[state]} (${field}: ${visible(textOf(value) ?? "–")})`;
    },
  };
}
