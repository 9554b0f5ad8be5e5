import type { Locale } from "../language/locale.ts";
import type { ServicesLocale } from "../language/service.ts";
import { en } from "../locales/en.ts";
import { servicesInUse } from "../state/servicesInUse.ts";
import { property } from "../state/untrusted.ts";
import { type LocaleInfo, locales } from "./localeList.ts";
import { matchLocale, type RequestedLanguages } from "./matchLocale.ts";
import { warn } from "./warn.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** What else to load with a language. */
export interface LoadOptions {
  /**
   * Whether to load the words of services, too: for a server that doesn't draw the badges itself, such as a layout of
   * Next's app router.
   * @default whether the page has loaded a field or a badge of a service
   */
  readonly services?: boolean | undefined;
}

const loaded = new Map<string, Locale>([["en", en]]);

/** The language for a reader if it has been loaded already, otherwise `undefined`. */
export const loadedLocale = (requested: RequestedLanguages): Locale | undefined =>
  loaded.get(infoFor(requested)?.lang ?? "en");

/** Whether a language has all that a page needs: English always, because the words of services are in their fields. */
export const isComplete = ({ lang, labels }: Locale, needsServices = servicesInUse()): boolean =>
  !needsServices || labels !== undefined || lang === en.lang;

/**
 * Loads the language for a reader: the one of `locales` that `matchLocale` picks, with the words of services if the page
 * uses any. Each is loaded once, in chunks of its own. If none fits, the promise gives English, and in development there
 * is one warning.
 *
 * @param requested tags in order of preference, such as `navigator.languages`. Invalid tags are ignored.
 * @returns a promise that is rejected if a chunk can't be loaded. Badges are in English until another call succeeds.
 */
export async function loadLocale(requested: RequestedLanguages, options?: LoadOptions): Promise<Locale> {
  const found = infoFor(requested);
  warnUnknownLanguage(requested);
  if (!found) return en;
  const asked = property(options, "services");
  const needsServices = typeof asked === "boolean" ? asked : servicesInUse();
  const complete = () => {
    const known = loaded.get(found.lang);
    return known && isComplete(known, needsServices) ? known : undefined;
  };
  const known = complete();
  if (known) return known;
  const [servers, services] = await Promise.all([found.load(), needsServices && loadServices(found.lang)]);
  // Another call may have loaded the same meanwhile, and one object for all spares badges a render.
  const locale = complete() ?? { ...services, ...servers };
  loaded.set(locale.lang, locale);
  return locale;
}

/** The words of services, in a chunk that a page with servers alone never loads. */
async function loadServices(lang: string): Promise<ServicesLocale | undefined> {
  const { serviceLocales } = await import("./serviceLocales.ts");
  return serviceLocales[lang]?.();
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
