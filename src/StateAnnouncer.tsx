"use client";

import { useEffect, useRef } from "react";
import { type BadgeDefaults, useSurroundings } from "./defaults.ts";
import { describeState } from "./describe.ts";
import { serverText } from "./describeHint.ts";
import { type Change, openRegion, speakOf } from "./liveRegion.ts";
import { fieldOf, unwrap } from "./states/fields.ts";
import { shown } from "./states/server.ts";
import { summarizeServer } from "./states/summary.ts";

/** Props of {@link StateAnnouncer}. */
export interface StateAnnouncerProps extends Pick<BadgeDefaults, "locale"> {
  /**
   * The servers whose changes are to be spoken, as an API gave them, each time it does. Servers are told apart by `id`,
   * and where there is none by `name`. What is no list counts as none.
   */
  servers: readonly unknown[] | null | undefined;
}

/**
 * Speaks of servers that come to another leading state, in the page's one polite live region: "web-1: Active." It says
 * nothing of servers that it sees for the first time, nor of those that are gone from the list. Changes within a
 * quarter of a second are spoken together, more than three of them as a number. Renders nothing; the region, hidden
 * from sight, is the last child of the body.
 */
export function StateAnnouncer({ servers, locale: own }: StateAnnouncerProps): null {
  const surroundings = useSurroundings();
  const locale = own ?? surroundings.locale;
  const known = useRef<ReadonlyMap<string, string>>(new Map());

  useEffect(openRegion, []);

  useEffect(() => {
    const now = new Map<string, string>();
    const changes: Change[] = [];
    for (const server of Array.isArray(servers) ? servers : []) {
      const inner = unwrap(server);
      const name = shown(fieldOf(inner, "name"));
      const id = shown(fieldOf(inner, "id")) ?? name;
      if (!id) continue;
      const { resource, state, value } = summarizeServer(inner);
      const label = () => describeState(resource, value, { locale }).label;
      // Only what is unknown has to be told apart by its text.
      const to = state === "unknown" ? label() : `${resource} ${state}`;
      const from = known.current.get(id);
      now.set(id, to);
      if (from === undefined || from === to) continue;
      changes.push({ id, from, to, text: serverText("change", locale, { name: name ?? id, state: label() }) });
    }
    known.current = now;
    speakOf(changes, { lang: locale?.lang ?? "en", many: (count) => serverText("changes", locale, { count }) });
  }, [servers, locale]);

  return null;
}
