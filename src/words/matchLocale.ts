import { attempt, property } from "../state/untrusted.ts";

/**
 * What a reader asks for: tags in order of preference, such as `navigator.languages`, or the `Accept-Language` header of a
 * request as it came (RFC 9110, section 12.5.4).
 */
export type RequestedLanguages = readonly string[] | string | null | undefined;

// A header is text from outside. Nobody reads twenty languages, and RFC 5646 (4.4.1) finds 35 characters enough for a tag.
const LONGEST_TEXT = 1_000;
const MOST_TAGS = 20;
const LONGEST_TAG = 35;

/** Any language (RFC 9110). */
const ANY = "*";

/**
 * Picks the language for a reader: the first of `requested` that `available` can serve.
 *
 * Each tag is looked up in full, then with its last subtags removed one by one (BCP 47 lookup, RFC 4647 section 3.4).
 * If that finds nothing, the same language in the same script is picked, preferably without a region. With both Chinese
 * locales available, `zh-CN` gets `zhCN`, `zh` and `zh-SG` get `zhHans`, and `zh-TW` gets neither.
 *
 * A locale whose `review` is `"preview"` is picked only if a tag names it exactly, or if nothing else fits.
 *
 * @param requested tags in order of preference, such as `navigator.languages`, or an `Accept-Language` header. Invalid
 *   tags are ignored, and so are those after the twentieth.
 * @param available locales, or other objects with a `lang`. Values without a `lang` are ignored.
 * @returns `undefined` if nothing fits, or if any language (`*`) is preferred to all that do: badges are then in English
 */
export function matchLocale<L extends { readonly lang: string }>(
  requested: RequestedLanguages,
  available: readonly L[],
): L | undefined {
  const tags = tagsIn(requested);
  const locales = Array.isArray(available) ? available.filter(hasLang) : [];
  const named = (locale: L) => tags.includes(normal(locale.lang));
  const preferred = locales.filter((locale) => property(locale, "review") !== "preview" || named(locale));
  return firstMatch(tags, preferred) ?? firstMatch(tags, locales);
}

/** The tags in what was requested, in lower case and in order of preference. A list that can't be read has none. */
function tagsIn(requested: unknown): readonly string[] {
  const texts = attempt(() => (Array.isArray(requested) ? requested.slice(0, MOST_TAGS) : [requested])) ?? [];
  return texts
    .flatMap((text) => (typeof text === "string" ? rangesIn(text) : []))
    .slice(0, MOST_TAGS)
    .filter(({ tag, quality }) => quality > 0 && tag.length <= LONGEST_TAG)
    .sort((one, other) => other.quality - one.quality)
    .map(({ tag }) => normal(tag));
}

/** The language ranges in a header, or a tag alone. Without a quality that is one, it is 1. */
function rangesIn(text: string): readonly { readonly tag: string; readonly quality: number }[] {
  const ranges = text.slice(0, LONGEST_TEXT).split(",");
  // The last one may have been cut.
  if (text.length > LONGEST_TEXT) ranges.pop();
  return ranges.map((range) => {
    const [tag = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => /^q=[01](\.\d*)?$/i.test(parameter));
    return { tag, quality: quality ? Number(quality.slice(2)) : 1 };
  });
}

function firstMatch<L extends { readonly lang: string }>(
  tags: readonly string[],
  available: readonly L[],
): L | undefined {
  const byTag = new Map(available.map((locale) => [normal(locale.lang), locale]));
  for (const tag of tags) {
    if (tag === ANY) return undefined;
    const found = lookUp(tag, byTag) ?? sameScript(tag, available);
    if (found) return found;
  }
  return undefined;
}

const hasLang = (locale: unknown): boolean => typeof property(locale, "lang") === "string";

function lookUp<L>(tag: string, byTag: ReadonlyMap<string, L>): L | undefined {
  for (let range = tag; range; range = range.slice(0, Math.max(range.lastIndexOf("-"), 0))) {
    const found = byTag.get(range);
    if (found) return found;
  }
  return undefined;
}

function sameScript<L extends { readonly lang: string }>(tag: string, available: readonly L[]): L | undefined {
  const wanted = likely(tag);
  const alike = available.filter(({ lang }) => wanted && likelyOfLocale(lang) === wanted);
  return alike.find(({ lang }) => !/-([a-z]{2}|\d{3})(-|$)/.test(normal(lang))) ?? alike[0];
}

/** The most likely language and script of a tag: `zh-Hant` for `zh-TW`. */
function likely(tag: string): string | undefined {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return undefined; // not a tag
  }
}

/** The same of locales, which are few, by their tags. */
const known = new Map<string, string | undefined>();

function likelyOfLocale(lang: string): string | undefined {
  if (!known.has(lang)) known.set(lang, likely(normal(lang)));
  return known.get(lang);
}

/** `zh-cn` for `zh_CN` and `zh_CN.UTF-8`, as Horizon, Skyline and environment variables write it. */
const normal = (tag: string): string =>
  tag
    .replace(/[.@].*/, "")
    .replace(/_/g, "-")
    .toLowerCase();
