import { attempt } from "../state/untrusted.ts";

/** A number in the digits of a language. Without a tag, or with an invalid one, as in English. */
export const numberIn = (lang = "en", value: number, options?: Intl.NumberFormatOptions): string =>
  attempt(() => value.toLocaleString(lang, options)) ?? value.toLocaleString("en", options);

/** A percentage as a language writes it: `50%`, `50 %`, `%50`. */
export const percentIn = (lang: string | undefined, percent: number): string =>
  numberIn(lang, percent / 100, { style: "percent" });
