import type { Locale } from "../language/locale.ts";
import { en } from "../locales/en.ts";
import { type LocaleTag, locales } from "./localeList.ts";
import { matchLocale, type RequestedLanguages } from "./matchLocale.ts";
import { warn } from "./warn.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** English is part of every page, so that it can stand in; each other language is a chunk of its own. */
const files: Readonly<Record<Exclude<LocaleTag, "en">, () => Promise<Locale>>> = {
  "en-GB": async () => (await import("../locales/en-GB.ts")).enGB,
  "zh-CN": async () => (await import("../locales/zh-CN.ts")).zhCN,
  "zh-Hans": async () => (await import("../locales/zh-Hans.ts")).zhHans,
  "zh-Hant": async () => (await import("../locales/zh-Hant.ts")).zhHant,
  ja: async () => (await import("../locales/ja.ts")).ja,
  ko: async () => (await import("../locales/ko.ts")).ko,
  de: async () => (await import("../locales/de.ts")).de,
  fr: async () => (await import("../locales/fr.ts")).fr,
  es: async () => (await import("../locales/es.ts")).es,
  "pt-BR": async () => (await import("../locales/pt-BR.ts")).ptBR,
  it: async () => (await import("../locales/it.ts")).it,
  nl: async () => (await import("../locales/nl.ts")).nl,
  pl: async () => (await import("../locales/pl.ts")).pl,
  cs: async () => (await import("../locales/cs.ts")).cs,
  ru: async () => (await import("../locales/ru.ts")).ru,
  uk: async () => (await import("../locales/uk.ts")).uk,
  tr: async () => (await import("../locales/tr.ts")).tr,
  id: async () => (await import("../locales/id.ts")).id,
  vi: async () => (await import("../locales/vi.ts")).vi,
  hi: async () => (await import("../locales/hi.ts")).hi,
  ar: async () => (await import("../locales/ar.ts")).ar,
  he: async () => (await import("../locales/he.ts")).he,
  fa: async () => (await import("../locales/fa.ts")).fa,
};

const loaded = new Map<string, Locale>([["en", en]]);

/** The language for a reader if it has been loaded already, otherwise `undefined`. */
export const loadedLocale = (requested: RequestedLanguages): Locale | undefined => loaded.get(tagFor(requested));

/**
 * Loads the language for a reader: the one of `locales` that `matchLocale` picks. Each is loaded once, in a chunk of
 * its own. If none fits, the promise gives English, and in development there is one warning.
 *
 * @param requested tags in order of preference, such as `navigator.languages`. Invalid tags are ignored.
 * @returns a promise that is rejected if the chunk can't be loaded. Badges are in English until another call succeeds.
 */
export async function loadLocale(requested: RequestedLanguages): Promise<Locale> {
  const tag = tagFor(requested);
  warnUnknownLanguage(requested);
  const locale = tag === "en" ? en : await files[tag]();
  loaded.set(tag, locale);
  return locale;
}

const tagFor = (requested: RequestedLanguages): LocaleTag => matchLocale(requested, locales)?.lang ?? "en";

/** Warns if something was requested and nothing fits. */
function warnUnknownLanguage(requested: RequestedLanguages): void {
  try {
    if (process.env.NODE_ENV !== "production" && requested?.length && !matchLocale(requested, locales))
      warn(
        `there is no language for ${JSON.stringify(requested)}, so badges are in English. \`locales\` lists what there is.`,
      );
  } catch {}
}
