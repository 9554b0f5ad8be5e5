"use client";

import { useEffect, useRef } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { textOf } from "../catalog/untrusted.ts";
import type { Locale } from "../language/locale.ts";
import { readOnce } from "../server/readServer.ts";
import { summarize } from "../server/summarizeServer.ts";
import { describeState } from "../words/describeState.ts";
import { phraseIn } from "../words/phrase.ts";
import { type Change, openRegion, speakOf } from "./liveRegion.ts";

/** Props of {@link StateAnnouncer}. */
export interface StateAnnouncerProps extends Pick<BadgeDefaults, "locale"> {
  /**
   * The latest list of servers, as an API sent it. Servers are identified by `id`, or by `name` if they have no id. A
   * value that is not a list is ignored: the next list is compared with the last one.
   */
  servers: readonly unknown[] | null | undefined;
}

/** A server as last seen: its leading state, as a text to compare. */
interface Known {
  readonly state: string;
  readonly name: string | undefined;
}

function knownOf(server: unknown, locale: Locale | undefined) {
  const read = readOnce(server);
  const { field, state, value } = summarize(read, undefined);
  return {
    id: read.id ?? read.name,
    name: read.name,
    // Unknown states differ only in the text that was sent.
    state: state === "unknown" ? `${field}: ${textOf(value)}` : `${field} ${state}`,
    label: () => describeState(field, value, { locale }).label,
  };
}

/**
 * Announces to screen readers when a server's leading state changes: "web-1: Active." The initial list, new servers and
 * servers that disappear are not announced. Changes within 250 ms are announced together; more than three are announced
 * as a number. Renders nothing. The announcements go to the page's one polite live region, a visually hidden last child
 * of the body.
 */
export function StateAnnouncer({ servers, locale: own }: StateAnnouncerProps): null {
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const known = useRef<ReadonlyMap<string, Known>>(new Map());

  useEffect(openRegion, []);

  useEffect(() => {
    if (!Array.isArray(servers)) return;
    const now = new Map<string, Known>();
    const changes: Change[] = [];
    for (const server of servers) {
      const { id, name, state, label } = knownOf(server, locale);
      if (!id || now.has(id)) continue;
      const before = known.current.get(id);
      // While its cell is down, a server is sent without a name.
      now.set(id, { state, name: name ?? before?.name });
      if (!before || before.state === state) continue;
      const { text, lang } = phraseIn(locale, "change", { name: name ?? before.name ?? id, state: label() });
      changes.push({ id, from: before.state, to: state, text, lang });
    }
    known.current = now;
    speakOf(changes, (count) => phraseIn(locale, "changes", { count }));
  }, [servers, locale]);

  return null;
}
