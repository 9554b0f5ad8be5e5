import { attempt, property } from "../state/untrusted.ts";

/** The tags of a reader's languages, in order of preference, such as `navigator.languages`. */
export type RequestedLanguages = readonly string[] | string | null | undefined;

/**
 * Picks the language for a reader: the first of `requested` that `available` can serve.
 *
 * Each tag is looked up in full, then with its last subtags removed one by one (BCP 47 lookup, RFC 4647 section 3.4).
 * If that finds nothing, the same language in the same script is picked, preferably without a region. With both Chinese
 * locales available, `zh-CN` gets `zhCN`, `zh` and `zh-SG` get `zhHans`, and `zh-TW` gets neither.
 *
 * A locale whose `review` is `"preview"` is picked only if a tag names it exactly, or if nothing else fits.
 *
 * @param requested tags in order of preference, such as `navigator.languages`. Invalid tags are ignored.
 * @param available locales, or other objects with a `lang`. Values without a `lang` are ignored.
 * @returns `undefined` if nothing fits: badges are then in English
 */
export function matchLocale<L extends { readonly lang: string }>(
  requested: RequestedLanguages,
  available: readonly L[],
): L | undefined {
  const tags = tagsIn(requested);
  const locales = Array.isArray(available) ? available.filter(hasLang) : [];
  const named = (locale: L) => tags.some((tag) => dashed(tag).toLowerCase() === dashed(locale.lang).toLowerCase());
  const preferred = locales.filter((locale) => property(locale, "review") !== "preview" || named(locale));
  return firstMatch(tags, preferred) ?? firstMatch(tags, locales);
}

/** The tags in what was requested. A list that can't be read has none. */
export const tagsIn = (requested: unknown): readonly string[] =>
  attempt(() => [requested].flat().filter((tag) => typeof tag === "string")) ?? [];

function firstMatch<L extends { readonly lang: string }>(
  tags: readonly string[],
  available: readonly L[],
): L | undefined {
  for (const tag of tags) {
    const found = lookUp(tag, available) ?? sameScript(tag, available);
    if (found) return found;
  }
  return undefined;
}

const hasLang = (locale: unknown): boolean => typeof property(locale, "lang") === "string";

function lookUp<L extends { readonly lang: string }>(tag: string, available: readonly L[]): L | undefined {
  for (let range = dashed(tag).toLowerCase(); range; range = range.replace(/(^|-)[^-]*$/, "")) {
    const found = available.find(({ lang }) => dashed(lang).toLowerCase() === range);
    if (found) return found;
  }
  return undefined;
}

function sameScript<L extends { readonly lang: string }>(tag: string, available: readonly L[]): L | undefined {
  const wanted = likely(tag);
  const alike = available.filter(({ lang }) => wanted && likely(lang) === wanted);
  return alike.find(({ lang }) => !new Intl.Locale(dashed(lang)).region) ?? alike[0];
}

/** The most likely language and script of a tag: `zh-Hant` for `zh-TW`. */
function likely(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(dashed(tag)).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // not a tag
  }
}

/** `zh-CN` for `zh_CN` and `zh_CN.UTF-8`, as Horizon, Skyline and environment variables write it. */
const dashed = (tag: string): string => tag.replace(/[.@].*/, "").replace(/_/g, "-");
