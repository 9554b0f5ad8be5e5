"use client";

import { type ReactElement, useEffect, useRef } from "react";
import { useMinute } from "../badges/clock.ts";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { enLists } from "../catalog/nova/enServer.ts";
import { summarizeServer } from "../catalog/nova/summarizeServer.ts";
import type { BadgeLocale } from "../language/service.ts";
import type { SlowOptions } from "../resource/slow.ts";
import type { Summarize, Summary } from "../resource/summary.ts";
import { textOf } from "../state/untrusted.ts";
import { labelOfReading } from "../words/hint.ts";
import type { Label } from "../words/label.ts";
import { listOf } from "../words/list.ts";
import { serverPhrases } from "../words/phrase.ts";
import { type Change, openRegion, type Speak } from "./liveRegion.ts";

const phrase = /* @__PURE__ */ serverPhrases(enLists);

/** A list of servers. */
interface ServersToAnnounce {
  /**
   * The latest list of servers, as an API sent it. Servers are identified by `id`, or by `name` if they have no id. A
   * value that is not a list is ignored: the next list is compared with the last one.
   */
  servers: readonly unknown[] | null | undefined;
  items?: undefined;
  summarize?: undefined;
}

/** A list of other resources. */
interface ItemsToAnnounce {
  /** The latest list of other resources, as an API sent it. */
  items: readonly unknown[] | null | undefined;
  /** Sums up one of them, such as `summarizeLoadBalancer` from `openstack-state-badges/octavia`. */
  summarize: Summarize;
  servers?: undefined;
}

/** Props of {@link StateAnnouncer}: `servers`, or `items` with `summarize`. */
export type StateAnnouncerProps = (ServersToAnnounce | ItemsToAnnounce) & Pick<BadgeDefaults, "locale"> & SlowOptions;

/** A resource as last seen. */
interface Known {
  /** Its leading state, as a text to compare. */
  readonly leading: string;
  /** Whether it waits for a person. */
  readonly attention: boolean;
  readonly name: string | undefined;
}

/** What is said of a resource: its label and, if only its hints ask for a person, that it needs attention. */
const saidOf = ({ leading, attention }: Summary, locale: BadgeLocale | undefined): Label => {
  const label = labelOfReading(leading, locale);
  return (attention && !leading.row.attention && listOf([label, phrase(locale, "attention")])) || label;
};

/**
 * Announces to screen readers when the leading state of a server or of another resource changes, and when one begins to
 * need a person's attention or no longer does: "web-1: Active." The initial list is not announced, nor what appears in a
 * list or disappears from it. Changes within 250 ms are announced together, the worst first. Of more than three, those
 * that need attention are announced, at most three, and then how many there are. Renders an empty `<template>`, which tells
 * the page that it is on. The announcements go to that page's one polite live region, which is visually hidden: in the
 * modal dialog in front, or at the end of the body.
 */
export function StateAnnouncer(props: StateAnnouncerProps): ReactElement {
  const { servers, items = servers, summarize = summarizeServer, locale: own, now: given, slowAfter } = props;
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const known = useRef<ReadonlyMap<string, Known>>(new Map());
  const clock = useRef<unknown>(undefined);
  const isMoving = Array.isArray(items) && items.some((item) => summarize(item).moving);
  const now = useMinute(isMoving, given);

  const place = useRef<HTMLTemplateElement>(null);
  const speak = useRef<Speak>(undefined);
  useEffect(() => {
    const region = openRegion(place.current?.ownerDocument ?? document);
    speak.current = region.speak;
    return region.close;
  }, []);

  useEffect(() => {
    if (!Array.isArray(items)) return;
    // What turns out to be slow when the clock starts is no news.
    const startsClock = clock.current === undefined && now !== undefined;
    clock.current = now;
    const seen = new Map<string, Known>();
    const changes: Change[] = [];
    for (const item of items) {
      const summary = summarize(item, { now, slowAfter });
      const { field, value, severity, attention, name } = summary;
      const own = summary.id ?? name;
      if (!own) continue;
      // All announcers share one queue, and two kinds of resource can use the same id.
      const id = `${summarize.requested.id} ${own}`;
      if (seen.has(id)) continue;
      // Unknown states differ only in the text that was sent.
      const leading = summary.state === "unknown" ? `${field}: ${textOf(value)}` : `${field} ${summary.state}`;
      const before = known.current.get(id);
      // While its cell is down, a server is sent without a name.
      seen.set(id, { leading, attention, name: name ?? before?.name });
      if (!before) continue;
      const needed = startsClock ? summarize(item).attention : attention;
      if (before.leading === leading && before.attention === needed) continue;
      const values = { name: name ?? before.name ?? own, state: saidOf(summary, locale) };
      changes.push({
        ...phrase(locale, "change", values),
        id,
        from: `${before.leading} ${before.attention}`,
        to: `${leading} ${attention}`,
        severity,
        attention,
        many: (count) => phrase(locale, "changes", { count }),
      });
    }
    known.current = seen;
    speak.current?.(changes);
  }, [items, summarize, locale, now, slowAfter]);

  return <template ref={place} />;
}
