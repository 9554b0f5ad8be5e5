import type { ReactElement, ReactNode } from "react";
import type { BadgeDefaults, Variant } from "./context.ts";
import { type Phase, type StateEntry, type Tone, textOf } from "../catalog/state.ts";
import type { Wording } from "../words/label.ts";
import type { BadgeProps } from "./props.ts";
import { dots } from "./dots.ts";

/** What there is to draw, before the props have their say. */
export interface Drawing extends Omit<StateEntry, "attention">, Wording {
  readonly state: string;
  readonly attention?: boolean;
  readonly meaning?: string | undefined;
}

/** The props that reach the drawing: those that say what to show have done their work by then. */
export interface DrawnProps extends BadgeProps {
  "data-state"?: string;
  /** The value that the badge shows; it has been read by then. */
  state?: unknown;
  status?: unknown;
}

/** A badge as it is drawn: an icon and a label. */
export type Drawn = ReactElement<{ readonly children: readonly ReactNode[] }>;

/**
 * Draws a badge. A function that the badges share rather than a component that they render: a second
 * level of components would make a badge slower to mount by a quarter.
 */
export function drawBadge(drawing: Drawing, props: DrawnProps, defaults: BadgeDefaults): Drawn {
  const {
    state: _state,
    status: _status,
    locale: _locale,
    meanings: _meanings,
    variant: asked = defaults.variant,
    size = defaults.size,
    tone = drawing.tone,
    icon: given,
    label,
    iconOnly,
    meaning = drawing.meaning,
    truncate,
    className,
    ...attributes
  } = props;

  const { phase, attention } = drawing;
  const variant = asked === "auto" ? variantOf(tone, phase, attention) : asked;
  const icon = given === undefined ? (variant === "dot" ? dots[tone] : drawing.icon) : given;
  const own = (textOf(label) || "").trim();
  const { text, lang, dir, raw }: Wording = own ? { text: own } : drawing;
  const alone = iconOnly && icon;
  const hidden = alone || truncate || raw;
  const tooltip = [hidden && text, meaning].filter(Boolean).join(": ");

  // What the caller leaves undefined is not the caller's word on it.
  attributes.lang ||= lang;
  attributes.dir ||= dir;
  if (tooltip) attributes.title ||= tooltip;
  attributes["data-state"] = drawing.state;
  const looks = [
    "state-badge",
    tone,
    phase,
    variant,
    size,
    alone ? "icon-only" : !icon && "no-icon",
    hidden && "truncate",
  ];
  // state-badge state-badge--success state-badge--stable …
  const look = looks.filter(Boolean).join(" state-badge--");

  return (
    <span {...attributes} className={className ? `${look} ${className}` : look}>
      {drawIcon(icon, phase === "transitional")}
      {hidden ? <bdi className="state-badge-label">{text}</bdi> : text}
    </span>
  );
}

/** What `auto` makes of a state. */
function variantOf(tone: Tone, phase: Phase, attention: boolean | undefined): Variant {
  if (attention || /error|warning/.test(tone)) return "solid";
  return /stable|terminal/.test(phase) ? "dot" : "soft";
}

/** Three quarters of a circle, in a box of 40 × 40 around the icon's box of 24 × 24. */
const ring = <path className="state-badge-ring" d="M12-6.75a18.75 18.75 0 1 0 18.75 18.75" />;

/** An icon, in a ring if its state is `moving`. */
function drawIcon(icon: ReactNode, moving: boolean): ReactNode {
  const path = typeof icon === "string" && icon;
  const svg = (path || moving) && (
    // Without the stylesheet, an SVG that says no size is 300 px wide. By its viewBox it is as wide as high.
    <svg viewBox={moving ? "-8 -8 40 40" : "0 0 24 24"} height="1em" aria-hidden>
      {path && <path d={path} />}
      {moving && ring}
    </svg>
  );
  if (path || !icon) return svg;
  return (
    <span className="state-badge-icon" aria-hidden>
      {icon}
      {svg}
    </span>
  );
}
