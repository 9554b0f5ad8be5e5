import type { Review } from "../language/locale.ts";

/** The tag of a language of the package. */
export type LocaleTag =
  | "en"
  | "en-GB"
  | "zh-CN"
  | "zh-Hans"
  | "zh-Hant"
  | "ja"
  | "ko"
  | "de"
  | "fr"
  | "es"
  | "pt-BR"
  | "it"
  | "nl"
  | "pl"
  | "cs"
  | "ru"
  | "uk"
  | "tr"
  | "id"
  | "vi"
  | "hi"
  | "ar"
  | "he"
  | "fa";

/** What a menu of languages needs to know of a locale. */
export interface LocaleInfo {
  /** The BCP 47 tag, to pass to `loadLocale`. */
  readonly lang: LocaleTag;
  /** The language's name in the language itself. */
  readonly name: string;
  /** Set for languages written from right to left. */
  readonly dir?: "rtl";
  /** What its words rest on. A menu should mark a `preview`. */
  readonly review: Review;
}

/** Every language of the package, for a menu. {@link loadLocale} loads one by its tag. */
export const locales: readonly LocaleInfo[] = [
  { lang: "en", name: "English", review: "reviewed" },
  { lang: "en-GB", name: "English (UK)", review: "reviewed" },
  { lang: "zh-CN", name: "中文（中国）", review: "reviewed" },
  { lang: "zh-Hans", name: "简体中文", review: "reviewed" },
  { lang: "zh-Hant", name: "繁體中文", review: "reviewed" },
  { lang: "ja", name: "日本語", review: "reviewed" },
  { lang: "ko", name: "한국어", review: "reviewed" },
  { lang: "de", name: "Deutsch", review: "reviewed" },
  { lang: "fr", name: "Français", review: "reviewed" },
  { lang: "es", name: "Español", review: "reviewed" },
  { lang: "pt-BR", name: "Português (Brasil)", review: "reviewed" },
  { lang: "it", name: "Italiano", review: "reviewed" },
  { lang: "nl", name: "Nederlands", review: "reviewed" },
  { lang: "pl", name: "Polski", review: "reviewed" },
  { lang: "cs", name: "Čeština", review: "reviewed" },
  { lang: "ru", name: "Русский", review: "reviewed" },
  { lang: "uk", name: "Українська", review: "reviewed" },
  { lang: "tr", name: "Türkçe", review: "reviewed" },
  { lang: "id", name: "Bahasa Indonesia", review: "reviewed" },
  { lang: "vi", name: "Tiếng Việt", review: "preview" },
  { lang: "hi", name: "हिन्दी", review: "preview" },
  { lang: "ar", name: "العربية", dir: "rtl", review: "preview" },
  { lang: "he", name: "עברית", dir: "rtl", review: "preview" },
  { lang: "fa", name: "فارسی", dir: "rtl", review: "preview" },
];
