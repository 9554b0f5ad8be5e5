/** A change that waits to be spoken. */
export interface Change {
  /** Whose change it is. Of several within one burst, the last one counts. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What to say of it. */
  readonly text: string;
}

/** In which words to speak. */
interface Speech {
  readonly lang: string;
  /** What to say of more changes than can be listened to. */
  readonly many: (count: number) => string;
}

/** Milliseconds of silence after which a burst is over, and after which one that does not end is spoken. */
const SILENCE = 250;
const LONGEST_BURST = 2_000;
const MOST_SPOKEN = 3;

// Set from here, for the badges' stylesheet may be in a shadow root alone. `style-src 'self'` allows it: it bars style
// in markup, not what a script sets.
const HEARD_NOT_SEEN =
  "position: fixed; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%); white-space: nowrap";

// One region a page: several of them would talk over each other.
let region: HTMLElement | undefined;
let users = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let begun = 0;
const waiting = new Map<string, Change>();

/** Puts the page's live region in place: empty, since it speaks only of what comes once it is there. Returns its end. */
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

/** Has changes spoken as soon as no more of them come. */
export function speakOf(changes: readonly Change[], speech: Speech): void {
  if (changes.length === 0) return;
  if (waiting.size === 0) begun = Date.now();
  for (const change of changes) {
    const from = waiting.get(change.id)?.from ?? change.from;
    // What has gone back to what it was has not changed.
    if (from === change.to) waiting.delete(change.id);
    else waiting.set(change.id, { ...change, from });
  }
  clearTimeout(timer);
  const latest = Math.max(0, begun + LONGEST_BURST - Date.now());
  timer = setTimeout(() => speak(speech), Math.min(SILENCE, latest));
}

function speak({ lang, many }: Speech): void {
  const texts = [...waiting.values()].map(({ text }) => text);
  waiting.clear();
  if (!region || texts.length === 0) return;
  region.lang = lang;
  // It makes a new node even of the same text: news once more.
  region.textContent = texts.length > MOST_SPOKEN ? many(texts.length) : texts.join(" ");
}
