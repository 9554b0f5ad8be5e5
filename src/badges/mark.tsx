import type { ReactElement } from "react";
import { circleAlert, info } from "../state/icons.ts";
import type { Label } from "../words/label.ts";
import { listOf } from "../words/list.ts";

/** A mark that follows a leading state. It shows an icon (an SVG path) or a text. */
export interface Mark<Detail extends string = string> {
  /** Its kind; a badge has at most one mark of each. */
  readonly detail: Detail;
  readonly name: Label;
  readonly icon?: string;
  readonly text?: string;
  /** Set if a person has to act, even if the badge itself does not tell. */
  readonly urgent?: boolean;
}

/** The mark for what there is to know besides the leading state: all hints, the most important first. */
export function hintMark(hints: readonly Label[], urgent: boolean): Mark<"hint"> | undefined {
  const name = listOf(hints);
  return name && { detail: "hint", name, icon: urgent ? circleAlert : info, urgent };
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
