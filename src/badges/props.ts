import type { HTMLAttributes, ReactNode } from "react";
import type { Tone } from "../state/state.ts";
import type { BadgeDefaults } from "./context.ts";

/**
 * Props of every badge. All other props of a `<span>` go to the badge's root: `className`, `style`, `id`, `data-*`,
 * event handlers.
 */
export interface BadgeProps extends BadgeDefaults, HTMLAttributes<HTMLSpanElement> {
  /**
   * Overrides the state's tone.
   * @default the state's tone
   */
  tone?: Tone | undefined;
  /**
   * Overrides the state's icon: a node, an SVG path in a box of 24 × 24, or `null` for none. Icons are decorative: the
   * label carries the meaning.
   * @default the state's icon
   */
  icon?: ReactNode;
  /**
   * Overrides the state's label, in the language of the page.
   * @default the state's label in `locale`
   */
  label?: string | undefined;
  /**
   * A text before the label that only assistive technology gets, such as `"Power state: "`. For badges that no column
   * header or heading names.
   * @default none
   */
  hiddenPrefix?: string | undefined;
  /**
   * Shows only the icon. The label remains for assistive technology and as a tooltip, which needs a mouse: use it where
   * the state stands in words nearby.
   * @default false
   */
  iconOnly?: boolean | undefined;
  /**
   * A sentence of your own that explains the state, as a tooltip. `false` for none.
   * @default the state's sentence in `meanings`, or none
   */
  meaning?: string | false | undefined;
  /**
   * Cuts off a label that does not fit, with an ellipsis. The whole label remains for assistive technology and as a
   * tooltip, which needs a mouse: use it where the whole text can be read elsewhere.
   * @default false
   */
  truncate?: boolean | undefined;
  /** A badge draws its own content. */
  children?: undefined;
  /** A badge draws its own content. */
  dangerouslySetInnerHTML?: undefined;
}

/** The props that drawing takes. */
export interface ValueBadgeProps extends BadgeProps {
  "data-openstack-state"?: string;
}
