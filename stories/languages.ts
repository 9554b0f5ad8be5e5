import type { Locale, ServicesLocale } from "../src/entries/index.ts";
import { locales } from "../test/support/locales.ts";

const serviceModules = import.meta.glob<Readonly<Record<string, ServicesLocale>>>("../src/locales/services/*.ts", {
  eager: true,
});
const services = new Map(
  Object.values(serviceModules)
    .flatMap((exported) => Object.values(exported))
    .map((own) => [own.lang, own]),
);

const names = new Intl.DisplayNames(["en"], { type: "language", languageDisplay: "standard" });

/** The English name of a language, such as "Chinese (China)". */
export const nameOf = ({ lang, review }: Locale): string =>
  `${names.of(lang) ?? lang}${review === "preview" ? " (preview)" : ""}`;

const isEnglish = ({ lang }: Locale): boolean => lang === "en";
/** Sorts languages by their English names. */
export const compareNames = (one: Locale, other: Locale): number => nameOf(one).localeCompare(nameOf(other), "en");

/** The words for services in a language, as its own file has them. */
export const servicesOf = (lang: string): ServicesLocale | undefined => services.get(lang);

/** Every language with a file in src/locales and its words for services, English first, the others by their English names. */
export const languages: readonly Locale[] = locales
  .map((locale) => ({ ...services.get(locale.lang), ...locale }))
  .sort((one, other) => Number(isEnglish(other)) - Number(isEnglish(one)) || compareNames(one, other));

/** A language by its tag. */
export const localeOf = (lang: string): Locale | undefined => languages.find((locale) => locale.lang === lang);
