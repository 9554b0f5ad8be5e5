import type { HTMLAttributes, ReactElement, ReactNode } from "react";
import type { BadgeDefaults } from "../defaults.ts";
import type { Phase, Tone } from "../states/state.ts";
import type { BadgeProps } from "./badge.ts";
import { dots } from "./dots.ts";
import { remembered } from "./remembered.ts";

/** What there is to draw, before the props have their say. */
export interface Drawing {
  readonly state: string;
  readonly tone: Tone;
  readonly phase: Phase;
  /** An SVG path in a box of 24 × 24. */
  readonly icon: string;
  readonly text: string;
  /** The language of the text, where it is worth saying. */
  readonly lang?: string | undefined;
  readonly dir?: "rtl" | undefined;
  /** The text is what an API sent: nobody vouches for its language, its direction or its length. */
  readonly raw?: boolean;
}

type DataAttributes = { [Name in `data-${string}`]?: string };

/** The props that reach the drawing: those that say what to show have done their work by then. */
export interface DrawnProps extends BadgeProps {
  readonly state?: unknown;
  readonly status?: unknown;
  readonly idle?: unknown;
}

/**
 * Draws a badge. A function that the badges share rather than a component that they render: a second
 * level of components would make a badge slower to mount by a quarter.
 */
export function drawBadge(drawing: Drawing, props: DrawnProps, defaults: BadgeDefaults | undefined): ReactElement {
  const {
    state: _state,
    status: _status,
    idle: _idle,
    locale: _locale,
    variant = defaults?.variant,
    size = defaults?.size,
    tone = drawing.tone,
    icon = variant === "dot" ? dots[tone] : drawing.icon,
    label,
    iconOnly,
    meaning,
    truncate,
    children: _children,
    ...rest
  } = props;

  const text = label || drawing.text;
  const raw = drawing.raw && !label;
  const bare = iconOnly && hasIcon(icon);
  const tooltip = bare && meaning ? `${text}: ${meaning}` : meaning || ((bare || truncate || raw) && text);

  const attributes: HTMLAttributes<HTMLSpanElement> & DataAttributes = {};
  if (!label && drawing.lang && !raw) attributes.lang = drawing.lang;
  if (drawing.dir) attributes.dir = drawing.dir;
  if (tooltip) attributes.title = tooltip;
  Object.assign(attributes, rest);
  attributes["data-state"] = drawing.state;
  attributes["data-tone"] = tone;
  if (drawing.phase !== "stable") attributes["data-phase"] = drawing.phase;
  if (variant && variant !== "soft") attributes["data-variant"] = variant;
  if (size && size !== "md") attributes["data-size"] = size;
  if (bare) attributes["data-icon-only"] = "";
  if (truncate) attributes["data-truncate"] = "";
  if (!hasIcon(icon)) attributes["data-icon"] = "none";

  return (
    <span {...attributes}>
      {drawIcon(icon)}
      {raw ? (
        <bdi className="state-badge-label" lang={ASCII.test(text) ? "en" : undefined}>
          {text}
        </bdi>
      ) : bare || truncate ? (
        <span className="state-badge-label">{text}</span>
      ) : (
        text
      )}
    </span>
  );
}

/** Nova and its kin name things in English; other scripts speak for themselves. */
const ASCII = /^[ -~]*$/;

const hasIcon = (icon: ReactNode) => icon !== null && icon !== false && icon !== "";

function drawIcon(icon: ReactNode): ReactNode {
  if (typeof icon === "string") return icon && pathIcon(icon);
  return hasIcon(icon) ? (
    <span className="state-badge-icon" aria-hidden="true">
      {icon}
    </span>
  ) : null;
}

const pathIcons = new Map<string, ReactElement>();

/** The same element for the same path: React does not look at it again. */
const pathIcon = (path: string): ReactElement =>
  remembered(pathIcons, path, () => (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  ));
