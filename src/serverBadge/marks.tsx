import type { ReactElement } from "react";
import { circleAlert, info, lock } from "../catalog/icons.ts";
import type { Locale } from "../language/locale.ts";
import { type Hint, isUrgent } from "../server/hints.ts";
import type { ReadServer } from "../server/readServer.ts";
import type { ServerSummary } from "../server/summarizeServer.ts";
import { describeHint } from "../words/describeHint.ts";
import { serverText } from "../words/serverText.ts";

/** What can follow a server's leading state: a lock, the progress that Nova sent, or a hint. */
export type ServerDetail = "locked" | "progress" | "hint";

/** A mark that follows a server's leading state: its name, and a path or a text that shows it. */
export interface Mark {
  readonly detail: ServerDetail;
  readonly name: string;
  readonly icon?: string;
  readonly text?: string;
  /** It asks for a person's attention, whatever the badge itself says. */
  readonly urgent?: boolean;
}

/** The marks that follow a server's leading state: those of `details`, or all of them if that is no list. */
export function marksOf(
  summary: ServerSummary,
  server: ReadServer,
  details: readonly ServerDetail[] | undefined,
  locale: Locale | undefined,
): readonly Mark[] {
  const marks: Mark[] = [];
  const percent = shownProgress(summary, server);
  if (percent)
    marks.push({ detail: "progress", name: serverText("progress", locale, { percent }), text: `${percent}%` });
  for (const hint of summary.hints)
    if (hint.kind === "locked") marks.push({ detail: "locked", name: describeHint(hint, locale), icon: lock });
  const hints = shownHints(summary).filter(({ kind }) => kind !== "locked");
  if (hints.length > 0) {
    const name = hints.map((hint) => describeHint(hint, locale)).join("; ");
    const urgent = hints.some(isUrgent);
    marks.push({ detail: "hint", name, icon: urgent ? circleAlert : info, urgent });
  }
  return Array.isArray(details) ? marks.filter(({ detail }) => details.includes(detail)) : marks;
}

/** The hints that the leading state does not give itself: the label of a pending decision asks for it. */
export const shownHints = ({ hints, because }: ServerSummary): readonly Hint[] =>
  hints.filter(({ kind }) => kind !== "decision" || because !== "status");

/** The progress to show, in percent. For most tasks Nova sends 0 and leaves it there: that is not shown. */
export function shownProgress({ phase }: ServerSummary, { progress }: ReadServer): number | undefined {
  const percent = Math.round(progress ?? 0);
  return percent > 0 && phase === "transitional" ? percent : undefined;
}

/** Draws a mark: small, with a name for assistive technology that is its tooltip too. */
export const drawMark = ({ detail, name, icon, text, urgent }: Mark, lang: string | undefined): ReactElement => (
  <span
    key={detail}
    className={urgent ? "state-badge-mark state-badge-mark--urgent" : "state-badge-mark"}
    role="img"
    aria-label={name}
    title={name}
    lang={lang}
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
