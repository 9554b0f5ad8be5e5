"use client";

import { useEffect, useLayoutEffect, useState } from "react";
import type { Locale } from "../language/locale.ts";
import { onServices } from "../state/servicesInUse.ts";
import { attempt } from "../state/untrusted.ts";
import { isComplete, loadedLocale, loadLocale } from "../words/loadLocale.ts";
import type { RequestedLanguages } from "../words/matchLocale.ts";

/** React warns of a layout effect on a server, where neither runs. */
const useEffectBeforePaint = typeof document === "undefined" ? useEffect : useLayoutEffect;

/**
 * Loads the language for a reader, for `BadgeProvider`, with the words of services once the page uses any. The first
 * render has none, on a server and in a browser alike, so that hydration finds what the server wrote: to render a
 * language on a server, give `BadgeProvider` what `loadLocale` returns. A language that has been loaded before is there
 * when the page is first painted. When `requested` changes, the old language stays until the new one has loaded, and for
 * good if that fails.
 *
 * @param requested tags in order of preference, such as `navigator.languages`
 * @returns `undefined` at first, so badges are in English
 */
export function useBadgeLocale(requested: RequestedLanguages): Locale | undefined {
  const [locale, setLocale] = useState<Locale>();
  // Compared as text, because a list written inline is a new one each time.
  const tags = attempt(() => String(requested));

  useEffectBeforePaint(() => {
    let isWanted = true;
    const load = () => {
      if (!isWanted) return;
      const loaded = loadedLocale(requested);
      if (loaded) setLocale(loaded);
      if (loaded && isComplete(loaded)) return;
      loadLocale(requested).then(
        (found) => isWanted && setLocale(found),
        () => {}, // callers of `loadLocale` see the error; here, the old language stays
      );
    };
    load();
    // A page may load its first badge of a service long after its language.
    const stop = onServices(load);
    return () => {
      isWanted = false;
      stop();
    };
  }, [tags]);

  return locale;
}
