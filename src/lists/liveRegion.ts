import type { Label } from "../words/label.ts";

/** A change that waits to be announced: its text and its language. */
export interface Change extends Label {
  /** The server or resource that changed. If it changes again within a burst, only the last change counts. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** How urgent it is now. */
  readonly severity: number;
  readonly attention: boolean;
  /** One announcement for too many changes. */
  readonly many: (count: number) => Label;
}

/** A burst of changes is over after this many milliseconds without one. */
const SILENCE = 250;
/** A burst that goes on is announced after this many milliseconds. */
const LONGEST_BURST = 2_000;
/** Of more changes than this, only those that need attention are spoken, and no more than this; then their number. */
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
  changes.sort((one, other) => other.severity - one.severity);
  const [worst] = changes;
  const isMany = changes.length > MOST_SPOKEN;
  const spoken = isMany ? changes.filter(({ attention }) => attention).slice(0, MOST_SPOKEN) : changes;
  const texts: readonly Label[] = isMany && worst ? [...spoken, worst.many(changes.length)] : spoken;
  region.lang = texts[0]?.lang ?? "en";
  // Even the same text makes a new node, so it is announced again.
  region.textContent = texts.map(({ text }) => text).join(" ");
}
