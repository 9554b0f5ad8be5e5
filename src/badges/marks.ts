import { enProgress } from "../catalog/nova/enServer.ts";
import type { BadgeLocale } from "../language/service.ts";
import type { Summary } from "../resource/summary.ts";
import { circleAlert, info, lock } from "../state/icons.ts";
import { hintIn } from "../words/hint.ts";
import { type Label, langOf } from "../words/label.ts";
import { listOf } from "../words/list.ts";
import { percentIn } from "../words/number.ts";
import { serverPhrases } from "../words/phrase.ts";
import { mapRuns } from "../words/runs.ts";
import { short } from "../words/visible.ts";
import type { Mark } from "./mark.tsx";

const phrase = /* @__PURE__ */ serverPhrases(enProgress);

/** How much of a change is done, in words. */
export const progressIn = (locale: BadgeLocale | undefined, percent: number): Label =>
  phrase(locale, "progress", { percent });

/** The kind of a mark: a lock, the progress that the API sent, or hints. */
export type MarkKind = "locked" | "progress" | "hint";

/** As in a tooltip. */
const shortly = (label: Label): Label => mapRuns(label, short);

/** The marks that follow a leading state: those in `details`, or all of them if `details` is not a list. */
export function marksOf(
  { hints, progress }: Summary,
  details: readonly MarkKind[] | undefined,
  locale: BadgeLocale | undefined,
): readonly Mark[] {
  const marks: Mark[] = [];
  const isWanted = (kind: MarkKind) => !Array.isArray(details) || details.includes(kind);
  if (progress !== undefined && isWanted("progress")) {
    const name = progressIn(locale, progress);
    marks.push({ detail: "progress", name, text: percentIn(langOf(locale), progress) });
  }
  for (const hint of hints)
    if (hint.mark && isWanted(hint.mark))
      marks.push({ detail: hint.mark, name: shortly(hintIn(locale, hint)), icon: lock });
  const others = isWanted("hint") ? hints.filter(({ mark }) => !mark) : [];
  // One mark for all of them, the most important first.
  const name = listOf(others.map((hint) => shortly(hintIn(locale, hint))));
  const urgent = others.some((hint) => hint.urgent);
  if (name) marks.push({ detail: "hint", name, icon: urgent ? circleAlert : info, urgent });
  return marks;
}
