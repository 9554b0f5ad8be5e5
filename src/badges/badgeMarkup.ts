import type { Phase, StateEntry, Tone } from "../state/state.ts";
import { nonEmptyText } from "../state/untrusted.ts";
import type { Label } from "../words/label.ts";
import { short } from "../words/visible.ts";
import type { BadgeContextValue, Variant } from "./context.ts";
import { dots } from "./dots.ts";
import { keepTurning } from "./keepTurning.ts";
import type { ValueBadgeProps } from "./props.ts";
import { themedStyle } from "./theme.ts";
import { warnControl } from "./warnings.ts";

/** The content of a badge before its props override any of it. */
export interface BadgeContent extends Pick<StateEntry, "tone" | "phase" | "icon">, Label {
  readonly state: string;
  readonly attention?: boolean | undefined;
  readonly meaning?: string | undefined;
  /** The language of the meaning. */
  readonly meaningLang?: string | undefined;
}

/** The part of a context that drawing uses. */
export type BadgeLook = Pick<BadgeContextValue, "variant" | "size" | "themeProperties">;

/** Makes an element, as React's `jsxs` does: of its type, its attributes and its children, a list or a text. */
type MakeElement<Element> = (
  type: "span" | "svg" | "path" | "bdi",
  props: Readonly<Record<string, unknown>> & { readonly children?: unknown },
) => Element;

/**
 * What a badge looks like: a `<span>` with an icon and a label. It knows nothing of React, so that whatever makes elements,
 * or writes HTML, can make the same badge.
 */
export function badgeWith<Element>(
  element: MakeElement<Element>,
): (content: BadgeContent, props: ValueBadgeProps, defaults: BadgeLook) => Element {
  // Three quarters of a circle, in a box of 40 × 40 around the icon's box of 24 × 24.
  const ring = element("path", { className: "state-badge-ring", d: "M12-6.75a18.75 18.75 0 1 0 18.75 18.75" });

  /** An icon, in a ring if its state is `moving`. */
  const drawIcon = (icon: unknown, moving: boolean): unknown => {
    const path = typeof icon === "string" && icon;
    const svg =
      (path || moving) &&
      // Without the stylesheet, an SVG that has no size is 300 px wide. The viewBox makes it as wide as it is high.
      element("svg", {
        viewBox: moving ? "-8 -8 40 40" : "0 0 24 24",
        height: "1em",
        "aria-hidden": true,
        children: [path && element("path", { d: path }), moving && ring],
      });
    return path || !icon
      ? svg
      : element("span", { className: "state-badge-icon", "aria-hidden": true, children: [icon, svg] });
  };

  return (content, props, defaults) => {
    const {
      locale: _locale,
      meanings: _meanings,
      variant: asked = defaults.variant,
      size = defaults.size,
      tone = content.tone,
      icon: given,
      label,
      hiddenPrefix,
      iconOnly,
      meaning = content.meaning,
      truncate,
      theme,
      className,
      ...attributes
    } = props;

    const { phase, attention } = content;
    if (phase === "transitional") keepTurning();
    const variant = asked === "auto" ? autoVariant(tone, phase, attention) : asked;
    const icon = given === undefined ? (variant === "dot" ? dots[tone] : content.icon) : given;
    const own = nonEmptyText(label);
    const { text, lang, dir, raw }: Label = own ? { text: own } : content;
    const alone = iconOnly && icon;
    const hidden = alone || truncate || raw;
    const tooltip = [hidden && short(text), meaning].filter(Boolean).join(": ");

    // A tooltip is in the language of its element. Labels without a language are in English, or in any.
    const tooltipLang = !own && meaning && meaning === content.meaning && content.meaningLang;
    const labelLang = tooltipLang && tooltipLang !== lang ? (lang ?? (raw ? "" : "en")) : undefined;
    // A spread would let an attribute that the caller left undefined override these.
    attributes.lang ||= tooltipLang || lang;
    attributes.dir ||= dir;
    // Without a role, a tooltip describes the badge to screen readers: a sentence in each cell of a table. On a tab stop
    // without one, it would be the name in place of the label.
    if (tooltip && (attributes.role || attributes.tabIndex === undefined)) {
      attributes.title ||= tooltip;
      attributes.role ??= "none";
    }
    warnControl(attributes);
    if (theme || defaults.themeProperties) attributes.style = themedStyle(theme, defaults, attributes.style);
    attributes["data-openstack-state"] = content.state;
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
    // Page translation replaces text by elements of its own. In an element where it is alone, React can still change it.
    // Texts that an API sent need the isolation of their direction, too.
    const words = element("bdi", { lang: labelLang, children: text });
    return element("span", {
      ...attributes,
      className: className ? `${look} ${className}` : look,
      children: [
        drawIcon(icon, phase === "transitional"),
        hiddenPrefix
          ? element("bdi", {
              className: "state-badge-prefixed",
              children: [element("span", { className: "state-badge-heard", children: hiddenPrefix }), words],
            })
          : words,
      ],
    });
  };
}

/** The variant that `auto` picks for a state. */
export function autoVariant(tone: Tone, phase: Phase, attention: boolean | undefined): Variant {
  if (attention || tone === "error" || tone === "warning") return "solid";
  // Otherwise there is something to wait for.
  return phase === "stable" || phase === "terminal" ? "dot" : "soft";
}
