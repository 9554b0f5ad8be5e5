import { cloneElement, type ReactElement } from "react";
import type { Label } from "../words/label.ts";
import { restOfList } from "../words/list.ts";
import type { BadgeElement } from "./context.ts";
import { Words } from "./Words.tsx";

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

/** Draws a mark as a `<span>`, for the eye and the pointer alone. */
const drawMark = ({ detail, name, icon, text, urgent }: Mark): ReactElement => (
  <span
    key={detail}
    className={urgent ? "state-badge-mark state-badge-mark--urgent" : "state-badge-mark"}
    aria-hidden
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

/**
 * Adds marks to a badge. What they say follows the label as text that is not seen, so that it is heard, found and copied
 * as one phrase: "Migrating, 42% done, Locked".
 */
export function withMarks(badge: BadgeElement, marks: readonly Mark[]): BadgeElement {
  if (marks.length === 0) return badge;
  const [icon, shown] = badge.props.children;
  const { className, lang } = badge.props;
  return cloneElement(
    badge,
    { className: `${className} state-badge--marked` },
    icon,
    <bdi>
      {shown}
      <span className="state-badge-heard">
        <Words of={restOfList(marks.map(({ name }) => name))} within={lang} />
      </span>
    </bdi>,
    ...marks.map(drawMark),
  );
}
