import type { Locale, ServerWords } from "../language/locale.ts";
import { enServer } from "../locales/en.ts";
import { wordIn } from "./label.ts";
import { visible } from "./visible.ts";

/** A phrase about whole servers with its placeholders filled in; in English if the locale lacks it. */
export function serverText(
  phrase: keyof ServerWords,
  locale: Partial<Locale> | null | undefined,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const words = wordIn(locale, "server", phrase) ?? enServer[phrase];
  return words.replace(/\{(\w+)\}/g, (_, name) => visible(String(values[name])));
}
