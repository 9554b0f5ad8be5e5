import type { Label } from "./label.ts";

/** A stretch of a text. Without a language of its own, it is in that of the text. */
export interface Run {
  readonly text: string;
  readonly lang?: string | undefined;
}

/** The runs of a label: itself, if all of it is in one language. */
export const runsOf = ({ text, lang, runs }: Label): readonly Run[] => runs ?? [{ text, lang }];

/** Runs as one label. Neighbors in the same language become one run, which a screen reader says in one breath. */
export function labelOfRuns(lang: string | undefined, runs: readonly Run[]): Label {
  const joined: Run[] = [];
  for (const { text, lang: own = lang } of runs) {
    const last = joined[joined.length - 1];
    if (last && last.lang === own) joined[joined.length - 1] = { text: last.text + text, lang: own };
    else if (text) joined.push({ text, lang: own });
  }
  const text = joined.map((run) => run.text).join("");
  return joined.some((run) => run.lang !== lang) ? { text, lang, runs: joined } : { text, lang };
}

/** The same label with each of its texts changed. */
export const mapRuns = (label: Label, change: (text: string) => string): Label => ({
  ...label,
  text: change(label.text),
  ...(label.runs && { runs: label.runs.map((run) => ({ ...run, text: change(run.text) })) }),
});
