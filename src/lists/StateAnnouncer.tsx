"use client";

import { useEffect, useRef } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import type { Summarize } from "../resource/summary.ts";
import { phraseIn } from "../words/phrase.ts";
import { type Known, knownOf } from "./known.ts";
import { type Change, openRegion, speakOf } from "./liveRegion.ts";

/** Props of {@link StateAnnouncer}: `servers`, or `items` with `summarize`. */
export interface StateAnnouncerProps extends Pick<BadgeDefaults, "locale"> {
  /**
   * The latest list of servers, as an API sent it. Servers are identified by `id`, or by `name` if they have no id. A
   * value that is not a list is ignored: the next list is compared with the last one.
   */
  servers?: readonly unknown[] | null | undefined;
  /** The latest list of other resources, as an API sent it, in place of `servers`. It needs `summarize`. */
  items?: readonly unknown[] | null | undefined;
  /**
   * Sums up one of `items`, such as `summarizeLoadBalancer` from `openstack-state-badges/octavia`.
   * @default none: the list is one of servers
   */
  summarize?: Summarize | undefined;
}

/**
 * Announces to screen readers when the leading state of a server or of another resource changes: "web-1: Active." The
 * initial list is not announced, nor what appears in a list or disappears from it. Changes within 250 ms are announced
 * together. More than three changes of servers are announced as a number; of other resources, only the first three are
 * announced. Renders nothing. The announcements go to the page's one polite live region, a visually hidden last child
 * of the body.
 */
export function StateAnnouncer({ servers, items = servers, summarize, locale: own }: StateAnnouncerProps): null {
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const known = useRef<ReadonlyMap<string, Known>>(new Map());

  useEffect(openRegion, []);

  useEffect(() => {
    if (!Array.isArray(items)) return;
    const many = summarize ? undefined : (count: number) => phraseIn(locale, "changes", { count });
    const now = new Map<string, Known>();
    const changes: Change[] = [];
    for (const item of items) {
      const { id, name, fallbackName, state, label } = knownOf(item, summarize, locale);
      if (!id || now.has(id)) continue;
      const before = known.current.get(id);
      // While its cell is down, a server is sent without a name.
      now.set(id, { state, name: name ?? before?.name });
      if (!before || before.state === state) continue;
      const { text, lang } = phraseIn(locale, "change", {
        name: name ?? before.name ?? fallbackName ?? id,
        state: label(),
      });
      changes.push({ id, from: before.state, to: state, text, lang, many });
    }
    known.current = now;
    speakOf(changes);
  }, [items, summarize, locale]);

  return null;
}
