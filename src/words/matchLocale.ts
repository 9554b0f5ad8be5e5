import { property } from "../catalog/untrusted.ts";

/**
 * Picks the language for a reader: the first of `requested` that one of `available` can serve.
 *
 * A tag is looked up as it stands, then ever shorter (BCP 47 look-up, RFC 4647 section 3.4). Failing that, a language
 * in the same script is taken: one for every region before one for another region. So if both Chinese files are
 * available, `zh-CN` takes `zhCN`, `zh` and `zh-SG` take `zhHans`, and `zh-TW` takes neither.
 *
 * @param requested tags in the order of preference, such as `navigator.languages`. Whatever is no tag is ignored.
 * @param available locales, or anything else with a `lang`. Whatever has none is ignored.
 * @returns `undefined` if nothing fits: badges are then in English.
 */
export function matchLocale<L extends { readonly lang: string }>(
  requested: readonly string[] | string | null | undefined,
  available: readonly L[],
): L | undefined {
  const tags: readonly unknown[] = Array.isArray(requested) ? requested : [requested];
  const locales = Array.isArray(available) ? available.filter(hasLang) : [];
  for (const tag of tags) {
    const found = typeof tag === "string" ? (lookUp(tag, locales) ?? sameScript(tag, locales)) : undefined;
    if (found) return found;
  }
  return undefined;
}

const hasLang = (locale: unknown): boolean => typeof property(locale, "lang") === "string";

function lookUp<L extends { readonly lang: string }>(tag: string, available: readonly L[]): L | undefined {
  for (let range = dashed(tag).toLowerCase(); range; range = range.replace(/(^|-)[^-]*$/, "")) {
    const found = available.find(({ lang }) => lang.toLowerCase() === range);
    if (found) return found;
  }
  return undefined;
}

function sameScript<L extends { readonly lang: string }>(tag: string, available: readonly L[]): L | undefined {
  const wanted = likely(tag);
  const alike = available.filter(({ lang }) => wanted && likely(lang) === wanted);
  return alike.find(({ lang }) => !new Intl.Locale(lang).region) ?? alike[0];
}

/** The language and script that a tag most likely stands for: `zh-Hant` for `zh-TW`. */
function likely(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(dashed(tag)).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // not a tag
  }
}

/** `zh-CN` for `zh_CN` and `zh_CN.UTF-8`, as Horizon, Skyline and the environment write it. */
const dashed = (tag: string): string => tag.replace(/[.@].*/, "").replace(/_/g, "-");
