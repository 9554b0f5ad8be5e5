/**
 * Picks the language for a reader: the first of `requested` that one of `available` can serve.
 *
 * A tag is looked up as it stands and then ever shorter (BCP 47 look-up, RFC 4647 section 3.4); failing
 * that, a language in the same script will do, one for every region before one for another region. So
 * `zh-CN` takes the seed's Chinese when both Chinese files are there, `zh` and `zh-SG` take the
 * reviewed one, and `zh-TW` takes neither.
 *
 * @param requested tags in the order of preference, such as `navigator.languages`. What is no tag is passed over.
 * @returns `undefined` where nothing fits: badges are then English.
 */
export function matchLocale<L extends { readonly lang: string }>(
  requested: readonly string[] | string | null | undefined,
  available: readonly L[],
): L | undefined {
  const tags: readonly unknown[] = Array.isArray(requested) ? requested : [requested];
  for (const tag of tags) {
    const found = typeof tag === "string" ? (lookUp(tag, available) ?? sameScript(tag, available)) : undefined;
    if (found) return found;
  }
  return undefined;
}

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
const dashed = (tag: string) => tag.replace(/[.@].*/, "").replace(/_/g, "-");
