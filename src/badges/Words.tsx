import type { ReactElement } from "react";
import type { Label } from "../words/label.ts";
import { runsOf } from "../words/runs.ts";

interface WordsProps {
  readonly of: Label;
  /** The language around; unset, the page's. */
  readonly within?: string | undefined;
}

/**
 * A text whose parts carry their languages. Each is alone in its element, so that React can change it after a page
 * translation has replaced it.
 */
export const Words = ({ of: label, within }: WordsProps): ReactElement => (
  <>
    {runsOf(label).map(({ text, lang }, index) => (
      // Runs have no identity besides their place.
      <span key={index} lang={lang === within ? undefined : (lang ?? "en")}>
        {text}
      </span>
    ))}
  </>
);
