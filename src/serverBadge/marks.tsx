import type { ReactElement } from "react";
import { describeHint, serverText } from "../words/describeHint.ts";
import type { Locale } from "../language/locale.ts";
import { type Hint, isUrgent } from "../server/hints.ts";
import { circleAlert, info, lock } from "../catalog/icons.ts";
import type { ServerSummary } from "../server/summarizeServer.ts";

/** What there is behind a server's leading state: a lock, the progress that Nova sent, and a hint. */
export type ServerDetail = "locked" | "progress" | "hint";

/** A mark that has to be drawn: what it is called, and a path or a text to show it by. */
export interface Mark {
  readonly detail: ServerDetail;
  readonly name: string;
  readonly icon?: string;
  readonly text?: string;
  /** It asks for a person's attention, whatever the badge itself says. */
  readonly urgent?: boolean;
}

/** The marks behind a server's leading state. */
export function marksOf(
  summary: ServerSummary,
  progress: number | undefined,
  locale: Locale | undefined,
): readonly Mark[] {
  const marks: Mark[] = [];
  const percent = progressBeside(summary, progress);
  if (percent) {
    marks.push({ detail: "progress", name: serverText("progress", locale, { percent }), text: `${percent}%` });
  }
  for (const hint of summary.hints)
    if (hint.kind === "locked") marks.push({ detail: "locked", name: describeHint(hint, locale), icon: lock });
  const hints = hintsBeside(summary).filter(({ kind }) => kind !== "locked");
  if (hints.length > 0) {
    const name = hints.map((hint) => describeHint(hint, locale)).join("; ");
    const urgent = hints.some(isUrgent);
    marks.push({ detail: "hint", name, icon: urgent ? circleAlert : info, urgent });
  }
  return marks;
}

/** The hints of a server that its leading state does not give: the label of a pending decision asks for it. */
export const hintsBeside = ({ hints, because }: ServerSummary): readonly Hint[] =>
  hints.filter(({ kind }) => kind !== "decision" || because !== "status");

/** The progress to show, in percent. Nova sends 0 and leaves it there for most of what it does: that is none. */
export function progressBeside({ phase }: ServerSummary, progress: number | undefined): number | undefined {
  const percent = Math.round(progress ?? 0);
  return percent > 0 && phase === "transitional" ? percent : undefined;
}

/** Draws a mark: small, with a name for assistive technology, which is its tooltip too. */
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
