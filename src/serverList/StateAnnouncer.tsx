"use client";

import { useEffect, useRef } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { sourceOf } from "../badges/sources.ts";
import { textOf } from "../catalog/untrusted.ts";
import type { BadgeLocale } from "../language/service.ts";
import type { Summarize } from "../resource/summary.ts";
import { readOnce } from "../server/readServer.ts";
import { summarize as summarizeServer } from "../server/summarizeServer.ts";
import { labelOf } from "../words/label.ts";
import { phraseIn } from "../words/phrase.ts";
import { type Change, openRegion, speakOf } from "./liveRegion.ts";

/** Props of {@link StateAnnouncer}. */
export interface StateAnnouncerProps extends Pick<BadgeDefaults, "locale"> {
  /**
   * The latest list of servers, as an API sent it. Servers are identified by `id`, or by `name` if they have no id. A
   * value that is not a list is ignored: the next list is compared with the last one.
   */
  servers?: readonly unknown[] | null | undefined;
  /** Other resources, as an API sent them, in place of `servers`. They need `summarize`. */
  items?: readonly unknown[] | null | undefined;
  /**
   * Sums up one of `items`, such as `summarizeLoadBalancer` from `openstack-state-badges/octavia`.
   * @default items are servers
   */
  summarize?: Summarize | undefined;
}

/** A server as last seen: its leading state, as a text to compare. */
interface Known {
  readonly state: string;
  readonly name: string | undefined;
}

function knownOf(item: unknown, summarizeOne: Summarize | undefined, locale: BadgeLocale | undefined) {
  // Any resource is named as a server is.
  const read = readOnce(item);
  const summary = summarizeOne ? summarizeOne(item) : summarizeServer(read, undefined);
  const { field, state, value } = summary;
  return {
    id: read.id ?? read.name,
    name: read.name,
    // Unknown states differ only in the text that was sent.
    state: state === "unknown" ? `${field}: ${textOf(value)}` : `${field} ${state}`,
    label: () => labelOf(field, state, value, sourceOf(summary).words, locale).text,
  };
}

/**
 * Announces to screen readers when the leading state of a server or of another resource changes: "web-1: Active." The initial list, new servers and
 * servers that disappear are not announced. Changes within 250 ms are announced together; more than three are announced
 * as a number (of other resources, the first three are announced). Renders nothing. The announcements go to the page's one polite live region, a visually hidden last child
 * of the body.
 */
export function StateAnnouncer({ servers, items = servers, summarize, locale: own }: StateAnnouncerProps): null {
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const known = useRef<ReadonlyMap<string, Known>>(new Map());

  useEffect(openRegion, []);

  useEffect(() => {
    if (!Array.isArray(items)) return;
    const now = new Map<string, Known>();
    const changes: Change[] = [];
    for (const item of items) {
      const { id, name, state, label } = knownOf(item, summarize, locale);
      if (!id || now.has(id)) continue;
      const before = known.current.get(id);
      // While its cell is down, a server is sent without a name.
      now.set(id, { state, name: name ?? before?.name });
      if (!before || before.state === state) continue;
      const { text, lang } = phraseIn(locale, "change", { name: name ?? before.name ?? id, state: label() });
      changes.push({ id, from: before.state, to: state, text, lang });
    }
    known.current = now;
    speakOf(changes, summarize ? undefined : (count) => phraseIn(locale, "changes", { count }));
  }, [items, summarize, locale]);

  return null;
}
