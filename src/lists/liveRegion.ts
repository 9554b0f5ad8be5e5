import type { Label } from "../words/label.ts";

/** A change that waits to be announced: its text and its language. */
export interface Change extends Label {
  /** The server or resource that changed. If it changes again within a burst, only the last change counts. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** One announcement for too many changes of servers. Without it, only the first changes are announced. */
  readonly many?: ((count: number) => Label) | undefined;
}

/** A burst of changes is over after this many milliseconds without one. */
const SILENCE = 250;
/** A burst that goes on is announced after this many milliseconds. */
const LONGEST_BURST = 2_000;
/** More changes than this are announced as a number. */
const MOST_SPOKEN = 3;

// Set by script because the stylesheet may be loaded in a shadow root only. `style-src 'self'` allows that: it blocks
// styles in markup, not those that a script sets.
const HEARD_NOT_SEEN =
  "position: fixed; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%); white-space: nowrap";

// One region per page: several would talk over each other.
let region: HTMLElement | undefined;
let users = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let begun = 0;
const waiting = new Map<string, Change>();

/**
 * Adds the page's live region, empty at first: only text added later is announced. Returns the cleanup function, which
 * removes the region after its last user.
 */
export function openRegion(): () => void {
  users += 1;
  if (!region?.isConnected) {
    region = document.createElement("div");
    region.className = "state-badge-announcer";
    region.setAttribute("role", "status");
    region.style.cssText = HEARD_NOT_SEEN;
    document.body.append(region);
  }
  return () => {
    users -= 1;
    if (users > 0) return;
    clearTimeout(timer);
    waiting.clear();
    region?.remove();
    region = undefined;
  };
}

/** Announces changes when no more of them follow, after 250 ms without one or 2 s in all. */
export function speakOf(changes: readonly Change[]): void {
  if (changes.length === 0) return;
  if (waiting.size === 0) begun = Date.now();
  for (const change of changes) {
    const from = waiting.get(change.id)?.from ?? change.from;
    // What is back in its first state has not changed.
    if (from === change.to) waiting.delete(change.id);
    else waiting.set(change.id, { ...change, from });
  }
  clearTimeout(timer);
  const latest = Math.max(0, begun + LONGEST_BURST - Date.now());
  timer = setTimeout(speak, Math.min(SILENCE, latest));
}

function speak(): void {
  const changes = [...waiting.values()];
  waiting.clear();
  if (!region || changes.length === 0) return;
  const servers = changes.filter(({ many }) => many);
  const others = changes.filter(({ many }) => !many).slice(0, MOST_SPOKEN);
  const count = servers.length > MOST_SPOKEN && servers[0]?.many?.(servers.length);
  const texts = [...(count ? [count] : servers), ...others];
  region.lang = texts[0]?.lang ?? "en";
  // Even the same text makes a new node, so it is announced again.
  region.textContent = texts.map(({ text }) => text).join(" ");
}
