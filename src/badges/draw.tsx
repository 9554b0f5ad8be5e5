import type { ReactElement, ReactNode } from "react";
import type { BadgeDefaults } from "../defaults.ts";
import { type StateEntry, textOf } from "../states/state.ts";
import type { Wording } from "../wording.ts";
import type { BadgeProps } from "./badge.ts";
import { dots } from "./dots.ts";

/** What there is to draw, before the props have their say. */
export interface Drawing extends StateEntry, Wording {
  readonly state: string;
  readonly meaning?: string | undefined;
}

/** The props that reach the drawing: those that say what to show have done their work by then. */
export interface DrawnProps extends BadgeProps {
  "data-state"?: string;
}

/** A badge as it is drawn: an icon and a label. */
export type Drawn = ReactElement<{ readonly children: readonly ReactNode[] }>;

/**
 * Draws a badge. A function that the badges share rather than a component that they render: a second
 * level of components would make a badge slower to mount by a quarter.
 */
export function drawBadge(drawing: Drawing, props: DrawnProps, defaults: BadgeDefaults): Drawn {
  const {
    locale: _locale,
    meanings: _meanings,
    variant = defaults.variant,
    size = defaults.size,
    tone = drawing.tone,
    icon = variant === "dot" ? dots[tone] : drawing.icon,
    label,
    iconOnly,
    meaning = drawing.meaning,
    truncate,
    className,
    ...attributes
  } = props;

  const own = (textOf(label) || "").trim();
  const { text, lang, dir, raw }: Wording = own ? { text: own } : drawing;
  const alone = iconOnly && icon;
  const hidden = alone || truncate || raw;
  const tooltip = [hidden && text, meaning].filter(Boolean).join(": ");

  // What the caller leaves undefined is not the caller's word on it.
  attributes.lang ||= lang;
  attributes.dir ||= dir;
  attributes.title ||= tooltip || undefined;
  attributes["data-state"] = drawing.state;
  const looks = [
    "state-badge",
    tone,
    drawing.phase,
    variant,
    size,
    alone ? "icon-only" : !icon && "no-icon",
    hidden && "truncate",
  ];
  // state-badge state-badge--success state-badge--stable …
  const look = looks.filter(Boolean).join(" state-badge--");

  return (
    <span {...attributes} className={className ? `${look} ${className}` : look}>
      {drawIcon(icon)}
      {hidden ? <bdi className="state-badge-label">{text}</bdi> : text}
    </span>
  );
}

function drawIcon(icon: ReactNode): ReactNode {
  if (!icon) return null;
  return typeof icon === "string" ? (
    <svg viewBox="0 0 24 24" aria-hidden>
      <path d={icon} />
    </svg>
  ) : (
    <span className="state-badge-icon" aria-hidden>
      {icon}
    </span>
  );
}
