"use client";

import { useEffect, useRef } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { textOf } from "../catalog/untrusted.ts";
import type { Locale } from "../language/locale.ts";
import { readServer } from "../server/readServer.ts";
import { summarize } from "../server/summarizeServer.ts";
import { describeState } from "../words/describeState.ts";
import { serverText } from "../words/serverText.ts";
import { type Change, openRegion, speakOf } from "./liveRegion.ts";

/** Props of {@link StateAnnouncer}. */
export interface StateAnnouncerProps extends Pick<BadgeDefaults, "locale"> {
  /**
   * The servers whose changes are to be spoken, as an API gave them, each time it does. Servers are told apart by `id`,
   * and where there is none by `name`. What is no list is no answer: the next one is held against the last that was.
   */
  servers: readonly unknown[] | null | undefined;
}

/** What was last seen of a server: its leading state, as a text to compare. */
interface Known {
  readonly state: string;
  readonly name: string | undefined;
}

function knownOf(server: unknown, locale: Locale | undefined) {
  const read = readServer(server);
  const { field, state, value } = summarize(read, undefined);
  return {
    id: read.id ?? read.name,
    name: read.name,
    // Only what is unknown has to be told apart by its text.
    state: state === "unknown" ? `${field}: ${textOf(value)}` : `${field} ${state}`,
    label: () => describeState(field, value, { locale }).label,
  };
}

/**
 * Speaks of servers that come to another leading state, in the page's one polite live region: "web-1: Active." It says
 * nothing of servers that it sees for the first time, nor of those that are gone from the list. Changes within a
 * quarter of a second are spoken together, more than three of them as a number. Renders nothing; the region, hidden
 * from sight, is the last child of the body.
 */
export function StateAnnouncer({ servers, locale: own }: StateAnnouncerProps): null {
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const known = useRef<ReadonlyMap<string, Known>>(new Map());

  useEffect(openRegion, []);

  useEffect(() => {
    // An answer that is none leaves what is known as it is.
    if (!Array.isArray(servers)) return;
    const now = new Map<string, Known>();
    const changes: Change[] = [];
    for (const server of servers) {
      const { id, name, state, label } = knownOf(server, locale);
      if (!id || now.has(id)) continue;
      const before = known.current.get(id);
      // While its cell is down, a server comes without its name.
      now.set(id, { state, name: name ?? before?.name });
      if (!before || before.state === state) continue;
      const text = serverText("change", locale, { name: name ?? before.name ?? id, state: label() });
      changes.push({ id, from: before.state, to: state, text });
    }
    known.current = now;
    speakOf(changes, { lang: locale?.lang ?? "en", many: (count) => serverText("changes", locale, { count }) });
  }, [servers, locale]);

  return null;
}
