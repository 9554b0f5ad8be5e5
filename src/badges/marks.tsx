import { type Hint, isUrgent } from "../catalog/nova/hints.ts";
import type { ServerReading } from "../catalog/nova/readServer.ts";
import type { ServerSummary } from "../catalog/nova/summarizeServer.ts";
import type { BadgeLocale } from "../language/service.ts";
import { lock } from "../state/icons.ts";
import { hintIn } from "../words/describeHint.ts";
import { langOf } from "../words/label.ts";
import { percentIn } from "../words/number.ts";
import { phraseIn } from "../words/phrase.ts";
import { hintMark, type Mark } from "./mark.tsx";

/** The kind of a mark: a lock, the progress that Nova sent, or hints. */
export type ServerDetail = "locked" | "progress" | "hint";

/** The marks that follow a server's leading state: those in `details`, or all of them if `details` is not a list. */
export function marksOf(
  summary: ServerSummary,
  server: ServerReading,
  details: readonly ServerDetail[] | undefined,
  locale: BadgeLocale | undefined,
): readonly Mark<ServerDetail>[] {
  const marks: Mark<ServerDetail>[] = [];
  const progress = shownProgress(summary, server);
  if (progress) {
    const name = phraseIn(locale, "progress", { percent: progress });
    marks.push({ detail: "progress", name, text: percentIn(langOf(locale), progress) });
  }
  for (const hint of summary.hints)
    if (hint.kind === "locked") marks.push({ detail: "locked", name: hintIn(locale, hint), icon: lock });
  const hints = shownHints(summary).filter(({ kind }) => kind !== "locked");
  const mark = hintMark(
    hints.map((hint) => hintIn(locale, hint)),
    hints.some(isUrgent),
  );
  if (mark) marks.push(mark);
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
