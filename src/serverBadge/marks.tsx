import type { ReactElement } from "react";
import { circleAlert, info, lock } from "../catalog/icons.ts";
import type { Locale } from "../language/locale.ts";
import { type Hint, isUrgent } from "../server/hints.ts";
import type { ServerReading } from "../server/readServer.ts";
import type { ServerSummary } from "../server/summarizeServer.ts";
import { hintIn } from "../words/describeHint.ts";
import { type Label, langOf } from "../words/label.ts";
import { listOf } from "../words/list.ts";
import { percentIn } from "../words/number.ts";
import { phraseIn } from "../words/phrase.ts";

/** The kind of a mark: a lock, the progress that Nova sent, or hints. */
export type ServerDetail = "locked" | "progress" | "hint";

/** A mark that follows a server's leading state. It shows an icon (an SVG path) or a text. */
export interface Mark {
  readonly detail: ServerDetail;
  readonly name: Label;
  readonly icon?: string;
  readonly text?: string;
  /** Set if a person has to act, even if the badge itself does not tell. */
  readonly urgent?: boolean;
}

/** The marks that follow a server's leading state: those in `details`, or all of them if `details` is not a list. */
export function marksOf(
  summary: ServerSummary,
  server: ServerReading,
  details: readonly ServerDetail[] | undefined,
  locale: Locale | undefined,
): readonly Mark[] {
  const marks: Mark[] = [];
  const progress = shownProgress(summary, server);
  if (progress) {
    const name = phraseIn(locale, "progress", { percent: progress });
    marks.push({ detail: "progress", name, text: percentIn(langOf(locale), progress) });
  }
  for (const hint of summary.hints)
    if (hint.kind === "locked") marks.push({ detail: "locked", name: hintIn(locale, hint), icon: lock });
  const hints = shownHints(summary).filter(({ kind }) => kind !== "locked");
  const [first, ...others] = hints.map((hint) => hintIn(locale, hint));
  if (first) {
    const urgent = hints.some(isUrgent);
    marks.push({ detail: "hint", name: listOf([first, ...others]), icon: urgent ? circleAlert : info, urgent });
  }
  return Array.isArray(details) ? marks.filter(({ detail }) => details.includes(detail)) : marks;
}

/** The hints that the leading state does not tell by itself: its label already asks for a pending decision. */
export const shownHints = ({ hints, because }: ServerSummary): readonly Hint[] =>
  hints.filter(({ kind }) => kind !== "decision" || because !== "status");

/** The progress to show, 1 to 100 percent. `undefined` at rest and at 0, where Nova leaves it for most tasks. */
export function shownProgress({ phase }: ServerSummary, { progress }: ServerReading): number | undefined {
  const percent = Math.round(progress ?? 0);
  return percent > 0 && phase === "transitional" ? percent : undefined;
}

/** Draws a mark as a `<span>`. Its name is its tooltip and its label for assistive technology. */
export const drawMark = ({ detail, name, icon, text, urgent }: Mark): ReactElement => (
  <span
    key={detail}
    className={urgent ? "state-badge-mark state-badge-mark--urgent" : "state-badge-mark"}
    role="img"
    aria-label={name.text}
    title={name.text}
    lang={name.lang}
  >
    {icon ? (
      <svg viewBox="0 0 24 24" height="1em" aria-hidden>
        <path d={icon} />
      </svg>
    ) : (
      text
    )}
  </span>
);
