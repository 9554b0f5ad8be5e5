"use client";

import { useEffect, useState } from "react";
import type { Locale } from "../language/locale.ts";
import { loadedLocale, loadLocale, type RequestedLanguages } from "../words/loadLocale.ts";
import { tagsIn } from "../words/matchLocale.ts";

/**
 * Loads the language for a reader, for `BadgeProvider`. While it loads the language is `undefined`, so English; if
 * `loadLocale` has loaded it before, it is there from the first render on. When `requested` changes, the language
 * before stays until the new one is there, and for good if that can't be loaded.
 *
 * @param requested tags in order of preference, such as `navigator.languages`
 */
export function useBadgeLocale(requested: RequestedLanguages): Locale | undefined {
  const loaded = loadedLocale(requested);
  const [last, setLast] = useState(loaded);
  // Compared as text, because a list written inline is a new one each time.
  const tags = tagsIn(requested).join();

  useEffect(() => {
    let isWanted = true;
    loadLocale(requested).then(
      (locale) => isWanted && setLast(locale),
      () => {}, // `loadLocale` tells its own callers; here, the language before stays
    );
    return () => {
      isWanted = false;
    };
  }, [tags]);

  return loaded ?? last;
}
