import type { HTMLAttributes, ReactNode } from "react";
import type { Tone } from "../catalog/state.ts";
import type { BadgeDefaults } from "./context.ts";

/**
 * Props of every badge. Whatever else a `<span>` takes goes to the badge's root: `className`, `style`, `id`, `data-*`,
 * event handlers.
 */
export interface BadgeProps extends BadgeDefaults, HTMLAttributes<HTMLSpanElement> {
  /**
   * A tone in place of the state's own.
   * @default the state's tone
   */
  tone?: Tone | undefined;
  /**
   * A node in place of the state's icon, an SVG path in a box of 24 × 24, or `null` for none. Icons are decoration: the
   * label says it all.
   * @default the state's icon
   */
  icon?: ReactNode;
  /**
   * A label in place of the catalog's, in the language of the page.
   * @default the state's label in `locale`
   */
  label?: string | undefined;
  /**
   * Shows the icon alone. The label stays for assistive technology and as a tooltip.
   * @default false
   */
  iconOnly?: boolean | undefined;
  /**
   * A sentence of your own that explains the state: a tooltip, and a description for assistive technology. `false` for
   * none.
   * @default the state's sentence in `meanings`, or none
   */
  meaning?: string | false | undefined;
  /**
   * Cuts off a label that does not fit, with an ellipsis. The whole label stays in the page and becomes a tooltip.
   * @default false
   */
  truncate?: boolean | undefined;
  /** A badge draws its own content. */
  children?: undefined;
  dangerouslySetInnerHTML?: undefined;
}

/** The props of a badge together with the value that it shows, under the name that the badge gives it. */
export interface ValueBadgeProps extends BadgeProps {
  "data-state"?: string;
  state?: unknown;
  status?: unknown;
}
