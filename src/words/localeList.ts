import type { Locale, Review } from "../language/locale.ts";
import { en } from "../locales/en.ts";

/** What a menu of languages needs to know of a locale. */
export interface LocaleInfo<Tag extends string = string> {
  /** The BCP 47 tag, to pass to `loadLocale`. */
  readonly lang: Tag;
  /** The language's name in the language itself. */
  readonly name: string;
  /** Set for languages written from right to left. */
  readonly dir?: "rtl";
  /** What its words rest on. A menu should mark a `preview`. */
  readonly review: Review;
  /** Loads its words. Rejects if the chunk can't be fetched. */
  readonly load: () => Promise<Locale>;
}

/** Keeps the tags as types. */
const list = <Tag extends string>(languages: readonly LocaleInfo<Tag>[]) => languages;

/**
 * Every language of the package, for a menu. {@link loadLocale} loads one by its tag. English is part of every page, so
 * that it can stand in; each other language is a chunk of its own.
 */
export const locales = /* @__PURE__ */ list([
  { lang: "en", name: "English", review: "reviewed", load: async () => en },
  {
    lang: "en-GB",
    name: "English (UK)",
    review: "reviewed",
    load: async () => (await import("../locales/en-GB.ts")).enGB,
  },
  {
    lang: "zh-CN",
    name: "中文（中国）",
    review: "reviewed",
    load: async () => (await import("../locales/zh-CN.ts")).zhCN,
  },
  {
    lang: "zh-Hans",
    name: "简体中文",
    review: "reviewed",
    load: async () => (await import("../locales/zh-Hans.ts")).zhHans,
  },
  {
    lang: "zh-Hant",
    name: "繁體中文",
    review: "reviewed",
    load: async () => (await import("../locales/zh-Hant.ts")).zhHant,
  },
  { lang: "ja", name: "日本語", review: "reviewed", load: async () => (await import("../locales/ja.ts")).ja },
  { lang: "ko", name: "한국어", review: "reviewed", load: async () => (await import("../locales/ko.ts")).ko },
  { lang: "de", name: "Deutsch", review: "reviewed", load: async () => (await import("../locales/de.ts")).de },
  { lang: "fr", name: "Français", review: "reviewed", load: async () => (await import("../locales/fr.ts")).fr },
  { lang: "es", name: "Español", review: "reviewed", load: async () => (await import("../locales/es.ts")).es },
  {
    lang: "pt-BR",
    name: "Português (Brasil)",
    review: "reviewed",
    load: async () => (await import("../locales/pt-BR.ts")).ptBR,
  },
  { lang: "it", name: "Italiano", review: "reviewed", load: async () => (await import("../locales/it.ts")).it },
  { lang: "nl", name: "Nederlands", review: "reviewed", load: async () => (await import("../locales/nl.ts")).nl },
  { lang: "pl", name: "Polski", review: "reviewed", load: async () => (await import("../locales/pl.ts")).pl },
  { lang: "cs", name: "Čeština", review: "reviewed", load: async () => (await import("../locales/cs.ts")).cs },
  { lang: "ru", name: "Русский", review: "reviewed", load: async () => (await import("../locales/ru.ts")).ru },
  { lang: "uk", name: "Українська", review: "reviewed", load: async () => (await import("../locales/uk.ts")).uk },
  { lang: "tr", name: "Türkçe", review: "reviewed", load: async () => (await import("../locales/tr.ts")).tr },
  { lang: "id", name: "Bahasa Indonesia", review: "reviewed", load: async () => (await import("../locales/id.ts")).id },
  { lang: "vi", name: "Tiếng Việt", review: "preview", load: async () => (await import("../locales/vi.ts")).vi },
  { lang: "hi", name: "हिन्दी", review: "preview", load: async () => (await import("../locales/hi.ts")).hi },
  {
    lang: "ar",
    name: "العربية",
    dir: "rtl",
    review: "preview",
    load: async () => (await import("../locales/ar.ts")).ar,
  },
  { lang: "he", name: "עברית", dir: "rtl", review: "preview", load: async () => (await import("../locales/he.ts")).he },
  { lang: "fa", name: "فارسی", dir: "rtl", review: "preview", load: async () => (await import("../locales/fa.ts")).fa },
]);

/** The tag of a language of the package. */
export type LocaleTag = (typeof locales)[number]["lang"];
