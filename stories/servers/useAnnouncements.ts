import { useEffect, useState } from "react";

/** A text that the page's live region has held. */
interface Announcement {
  readonly number: number;
  readonly text: string;
  readonly lang: string;
}

const MAX_KEPT = 5;

/** The latest texts in the page's live region, oldest first. */
export function useAnnouncements(): readonly Announcement[] {
  const [announcements, setAnnouncements] = useState<readonly Announcement[]>([]);

  useEffect(() => {
    // The effects of children run first, so an announcer below this component has already created the region.
    const region = document.querySelector<HTMLElement>(".state-badge-announcer");
    if (!region) return;
    const observer = new MutationObserver(() => {
      const { textContent: text, lang } = region;
      if (!text) return;
      setAnnouncements((all) => [...all, { number: (all.at(-1)?.number ?? 0) + 1, text, lang }].slice(-MAX_KEPT));
    });
    observer.observe(region, { childList: true });
    return () => observer.disconnect();
  }, []);

  return announcements;
}
