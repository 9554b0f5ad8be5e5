import type { Locale } from "../language/locale.ts";
import { en } from "../locales/en.ts";
import { type LocaleInfo, locales } from "./localeList.ts";
import { matchLocale, type RequestedLanguages } from "./matchLocale.ts";
import { warn } from "./warn.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const loaded = new Map<string, Locale>([["en", en]]);

/** The language for a reader if it has been loaded already, otherwise `undefined`. */
export const loadedLocale = (requested: RequestedLanguages): Locale | undefined =>
  loaded.get(infoFor(requested)?.lang ?? "en");

/**
 * Loads the language for a reader: the one of `locales` that `matchLocale` picks. Each is loaded once, in a chunk of
 * its own. If none fits, the promise gives English, and in development there is one warning.
 *
 * @param requested tags in order of preference, such as `navigator.languages`. Invalid tags are ignored.
 * @returns a promise that is rejected if the chunk can't be loaded. Badges are in English until another call succeeds.
 */
export async function loadLocale(requested: RequestedLanguages): Promise<Locale> {
  const found = infoFor(requested);
  warnUnknownLanguage(requested);
  const locale = found ? await found.load() : en;
  loaded.set(locale.lang, locale);
  return locale;
}

const infoFor = (requested: RequestedLanguages): LocaleInfo | undefined => matchLocale(requested, locales);

/** Warns if something was requested and nothing fits. */
function warnUnknownLanguage(requested: RequestedLanguages): void {
  try {
    if (process.env.NODE_ENV !== "production" && requested?.length && !infoFor(requested))
      warn(
        `there is no language for ${JSON.stringify(requested)}, so badges are in English. \`locales\` lists what there is.`,
      );
  } catch {}
}
