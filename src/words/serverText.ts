import { property } from "../catalog/untrusted.ts";
import type { Locale, ServerWords } from "../language/locale.ts";
import { enServer } from "../locales/en.ts";
import { langOf } from "./label.ts";
import { numberIn } from "./number.ts";
import { visible } from "./visible.ts";

/**
 * A phrase about whole servers with its placeholders filled in; in English if the locale lacks it. A number picks the
 * plural form, and comes in the language's digits.
 */
export function serverText(
  phrase: keyof ServerWords,
  locale: Partial<Locale> | null | undefined,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const count = Object.values(values).find((value): value is number => typeof value === "number");
  const own = formOf(property(property(locale, "server"), phrase), count, langOf(locale));
  const words = own ?? formOf(enServer[phrase], count, "en") ?? "";
  return words.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? numberIn(own && langOf(locale), value) : visible(String(value));
  });
}

/** The text of a phrase, in its plural form for a number if it has several. `undefined` if it is blank or missing. */
function formOf(phrase: unknown, count: number | undefined, lang: string | undefined): string | undefined {
  const form = typeof phrase === "string" ? phrase : pluralForm(phrase, count, lang);
  return typeof form === "string" && form.trim() ? form : undefined;
}

function pluralForm(forms: unknown, count: number | undefined, lang: string | undefined): unknown {
  try {
    const category = new Intl.PluralRules(lang).select(count ?? 0);
    return property(forms, category) ?? property(forms, "other");
  } catch {
    return property(forms, "other"); // an invalid tag
  }
}
