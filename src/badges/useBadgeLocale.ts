"use client";

import { useEffect, useState } from "react";
import type { Locale } from "../language/locale.ts";
import { loadedLocale, loadLocale } from "../words/loadLocale.ts";
import { type RequestedLanguages, tagsIn } from "../words/matchLocale.ts";

/**
 * Loads the language for a reader, for `BadgeProvider`. Returns `undefined` while it loads, so badges are in English;
 * if `loadLocale` has loaded it before, returns it from the first render on. When `requested` changes, the old language
 * stays until the new one has loaded, and for good if that fails.
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
      () => {}, // callers of `loadLocale` see the error; here, the old language stays
    );
    return () => {
      isWanted = false;
    };
  }, [tags]);

  return loaded ?? last;
}
