import type { ReactNode } from "react";
import type { Phase, StateEntry, Tone } from "../state/state.ts";
import { nonEmptyText } from "../state/untrusted.ts";
import type { Label } from "../words/label.ts";
import type { BadgeContextValue, BadgeElement, Variant } from "./context.ts";
import { dots } from "./dots.ts";
import type { ValueBadgeProps } from "./props.ts";
import { themedStyle } from "./theme.ts";

/** The content of a badge before its props override any of it. */
export interface BadgeContent extends Pick<StateEntry, "tone" | "phase" | "icon">, Label {
  readonly state: string;
  readonly attention?: boolean | undefined;
  readonly meaning?: string | undefined;
}

/** The part of a context that drawing uses. */
type BadgeLook = Pick<BadgeContextValue, "variant" | "size" | "themeProperties">;

/**
 * Draws a badge: a `<span>` with an icon and a label. The badges call this function instead of rendering a component,
 * because a second level of components would make a badge a quarter slower to mount.
 */
export function drawBadge(content: BadgeContent, props: ValueBadgeProps, defaults: BadgeLook): BadgeElement {
  const {
    locale: _locale,
    meanings: _meanings,
    variant: asked = defaults.variant,
    size = defaults.size,
    tone = content.tone,
    icon: given,
    label,
    iconOnly,
    meaning = content.meaning,
    truncate,
    theme,
    className,
    ...attributes
  } = props;

  const { phase, attention } = content;
  const variant = asked === "auto" ? autoVariant(tone, phase, attention) : asked;
  const icon = given === undefined ? (variant === "dot" ? dots[tone] : content.icon) : given;
  const own = nonEmptyText(label);
  const { text, lang, dir, raw }: Label = own ? { text: own } : content;
  const alone = iconOnly && icon;
  const hidden = alone || truncate || raw;
  const tooltip = [hidden && text, meaning].filter(Boolean).join(": ");

  // A spread would let an attribute that the caller left undefined override these.
  attributes.lang ||= lang;
  attributes.dir ||= dir;
  if (tooltip) attributes.title ||= tooltip;
  if (theme || defaults.themeProperties) attributes.style = themedStyle(theme, defaults, attributes.style);
  attributes["data-state"] = content.state;
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

/** The variant that `auto` picks for a state. */
export function autoVariant(tone: Tone, phase: Phase, attention: boolean | undefined): Variant {
  if (attention || tone === "error" || tone === "warning") return "solid";
  return calm[phase] ? "dot" : "soft";
}

/** Whether a phase leaves nothing to wait for. */
const calm: Readonly<Record<Phase, boolean>> = {
  stable: true,
  terminal: true,
  transitional: false,
  indeterminate: false,
};

/** Three quarters of a circle, in a box of 40 × 40 around the icon's box of 24 × 24. */
const ring = <path className="state-badge-ring" d="M12-6.75a18.75 18.75 0 1 0 18.75 18.75" />;

/** An icon, in a ring if its state is `moving`. */
function drawIcon(icon: ReactNode, moving: boolean): ReactNode {
  const path = typeof icon === "string" && icon;
  const svg = (path || moving) && (
    // Without the stylesheet, an SVG that has no size is 300 px wide. The viewBox makes it as wide as it is high.
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
