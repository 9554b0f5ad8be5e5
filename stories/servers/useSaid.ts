import { useEffect, useState } from "react";

/** A text that the page's live region has held. */
interface Said {
  readonly number: number;
  readonly text: string;
  readonly lang: string;
}

const MOST_KEPT = 5;

/** What the announcers of the page have said, the latest last. */
export function useSaid(): readonly Said[] {
  const [said, setSaid] = useState<readonly Said[]>([]);

  useEffect(() => {
    // An announcer below this component has put it there already: the effects of children come first.
    const region = document.querySelector<HTMLElement>(".state-badge-announcer");
    if (!region) return;
    const observer = new MutationObserver(() => {
      const { textContent: text, lang } = region;
      if (text) setSaid((all) => [...all, { number: (all.at(-1)?.number ?? 0) + 1, text, lang }].slice(-MOST_KEPT));
    });
    observer.observe(region, { childList: true });
    return () => observer.disconnect();
  }, []);

  return said;
}
