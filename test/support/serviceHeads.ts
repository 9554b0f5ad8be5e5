import { type LanguageHead, readHead } from "./languageHeads.ts";

// Apart from the heads of servers: the gallery shows those, and would carry these sources for nothing.
const sources = import.meta.glob<string>("../../src/locales/services/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

/** The head of the words of services in the language with a tag. */
export const serviceHeadOf = (tag: string): LanguageHead =>
  readHead(sources[`../../src/locales/services/${tag}.ts`] ?? "");
