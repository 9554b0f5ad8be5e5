import type { ReactElement } from "react";
import type { Label } from "../words/label.ts";

/** A mark that follows a leading state. It shows an icon (an SVG path) or a text. */
export interface Mark {
  /** Its kind; a badge has at most one mark of each. */
  readonly detail: string;
  readonly name: Label;
  readonly icon?: string;
  readonly text?: string;
  /** Set if a person has to act, even if the badge itself does not tell. */
  readonly urgent?: boolean;
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
