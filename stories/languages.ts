import type { Locale } from "../src/entries/index.ts";

const modules = import.meta.glob<Readonly<Record<string, unknown>>>("../src/locales/*.ts", { eager: true });

const isLocale = (value: unknown): value is Locale =>
  typeof value === "object" && value !== null && ["lang", "power", "task", "vm", "status"].every((key) => key in value);

const names = new Intl.DisplayNames(["en"], { type: "language", languageDisplay: "standard" });

/** The English name of a language, such as "Chinese (China)". */
export const nameOf = ({ lang, review }: Locale): string =>
  `${names.of(lang) ?? lang}${review === "preview" ? " (preview)" : ""}`;

const isEnglish = ({ lang }: Locale): boolean => lang === "en";
const compareNames = (one: Locale, other: Locale): number => nameOf(one).localeCompare(nameOf(other), "en");

/** Every language with a file in src/locales, English first, the others by their English names. */
export const languages: readonly Locale[] = Object.values(modules)
  .flatMap((exported) => Object.values(exported).filter(isLocale))
  .sort((one, other) => Number(isEnglish(other)) - Number(isEnglish(one)) || compareNames(one, other));
