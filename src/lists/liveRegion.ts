import { shared } from "../state/shared.ts";
import { attempt } from "../state/untrusted.ts";
import type { Label } from "../words/label.ts";
import { labelOfRuns, runsOf } from "../words/runs.ts";

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

/** Milliseconds from a region in a new place to its first text: of a region that brings its text, nothing is heard. */
const SETTLES = 100;
/** Milliseconds until a text that was announced goes, because who reads on to the end of the page would find it there. */
const STAYS = 7_000;

// Set by script because the stylesheet may be loaded in a shadow root only. `style-src 'self'` allows that: it blocks
// styles in markup, not those that a script sets. "Select all" would copy the last announcement.
const HEARD_NOT_SEEN =
  "position: fixed; overflow: hidden; width: 1px; height: 1px; clip-path: inset(50%); white-space: nowrap; " +
  "-webkit-user-select: none; user-select: none";

/** What stands in front of a page, which screen readers then leave out. */
const MODAL = 'dialog:modal, [aria-modal="true"]';

interface Speaker {
  readonly region: HTMLElement;
  readonly waiting: Map<string, Change>;
  users: number;
  timer?: ReturnType<typeof setTimeout>;
  fades?: ReturnType<typeof setTimeout>;
  begun: number;
}

/** One region per page, also of several copies of this package: several would talk over each other. */
const speakers = /* @__PURE__ */ shared("speakers", () => new Map<Document, Speaker>());

/** Announces changes on a page when no more of them follow, after 250 ms without one or 2 s in all. */
export type Speak = (changes: readonly Change[]) => void;

/**
 * Adds a page's live region, empty at first: only text added later is announced. Returns what announces changes there,
 * and what removes the region after its last user.
 */
export function openRegion(page: Document): { readonly speak: Speak; readonly close: () => void } {
  const speaker: Speaker = speakers.get(page) ?? { region: regionOf(page), waiting: new Map(), users: 0, begun: 0 };
  speakers.set(page, speaker);
  speaker.users += 1;
  settle(speaker, page);
  return {
    speak: (changes) => gather(speaker, changes),
    close: () => {
      speaker.users -= 1;
      if (speaker.users > 0) return;
      clearTimeout(speaker.timer);
      clearTimeout(speaker.fades);
      speaker.region.remove();
      speakers.delete(page);
    },
  };
}

function regionOf(page: Document): HTMLElement {
  const region = page.createElement("div");
  region.className = "state-badge-announcer";
  region.setAttribute("role", "status");
  // What a role implies is not enough: kits hide everything beside a dialog but what has this attribute.
  region.setAttribute("aria-live", "polite");
  region.style.cssText = HEARD_NOT_SEEN;
  return region;
}

/** Puts the region where it is heard: into the dialog in front, or at the end of the body. Returns whether it was not. */
function settle({ region }: Speaker, page: Document): boolean {
  const home = modalIn(page) ?? page.body;
  const moves = region.parentNode !== home;
  // Some kits hide every child of the body but the dialog's.
  const isHidden = region.matches('[aria-hidden="true"], [inert]');
  for (const name of ["aria-hidden", "inert"]) region.removeAttribute(name);
  if (moves) {
    region.replaceChildren();
    home.append(region);
  }
  return moves || isHidden;
}

/** The modal dialog that has the focus, or else the last one of the page that is shown. */
function modalIn(page: Document): Element | undefined {
  // Browsers from before 2022 don't know `:modal`.
  return attempt(() => {
    let focused = page.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    const shown = [...page.querySelectorAll(MODAL)].filter((modal) => modal.getClientRects().length > 0);
    return focused?.closest(MODAL) ?? shown.pop();
  });
}

function gather(speaker: Speaker, changes: readonly Change[]): void {
  const { waiting } = speaker;
  if (changes.length === 0) return;
  if (waiting.size === 0) speaker.begun = Date.now();
  for (const change of changes) {
    const from = waiting.get(change.id)?.from ?? change.from;
    // What is back in its first state has not changed.
    if (from === change.to) waiting.delete(change.id);
    else waiting.set(change.id, { ...change, from });
  }
  clearTimeout(speaker.timer);
  const latest = Math.max(0, speaker.begun + LONGEST_BURST - Date.now());
  speaker.timer = setTimeout(() => speak(speaker), Math.min(SILENCE, latest));
}

function speak(speaker: Speaker, settled = false): void {
  const { region, waiting } = speaker;
  if (waiting.size === 0) return;
  if (settle(speaker, region.ownerDocument) && !settled) {
    speaker.timer = setTimeout(() => speak(speaker, true), SETTLES);
    return;
  }
  const changes = [...waiting.values()];
  waiting.clear();
  changes.sort((one, other) => other.severity - one.severity);
  const [worst] = changes;
  const isMany = changes.length > MOST_SPOKEN;
  const spoken = isMany ? changes.filter(({ attention }) => attention).slice(0, MOST_SPOKEN) : changes;
  const texts: readonly Label[] = isMany && worst ? [...spoken, worst.many(changes.length)] : spoken;
  say(region, texts);
  clearTimeout(speaker.fades);
  speaker.fades = setTimeout(() => region.replaceChildren(), STAYS);
}

/** Puts texts into the region, each part in its language. Even the same text makes new nodes, so it is announced again. */
function say(region: HTMLElement, texts: readonly Label[]): void {
  const lang = texts[0]?.lang ?? "en";
  const spaced = texts.flatMap((text, index) => (index > 0 ? [{ text: " " }, ...runsOf(text)] : runsOf(text)));
  region.lang = lang;
  region.replaceChildren(
    ...runsOf(labelOfRuns(lang, spaced)).map((run) => {
      if (run.lang === lang) return run.text;
      const part = region.ownerDocument.createElement("span");
      part.lang = run.lang ?? "";
      part.textContent = run.text;
      return part;
    }),
  );
}
