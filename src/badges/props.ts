import type { HTMLAttributes, ReactNode } from "react";
import type { BadgeDefaults } from "./context.ts";
import type { Tone } from "../catalog/state.ts";

/**
 * Props of every badge. Whatever else a `<span>` takes goes to the badge's root: `className`, `style`,
 * `id`, `data-*`, handlers.
 */
export interface BadgeProps extends BadgeDefaults, HTMLAttributes<HTMLSpanElement> {
  /**
   * The tone to draw in place of the state's own.
   * @default the state's tone
   */
  tone?: Tone | undefined;
  /**
   * A node to draw in place of the state's icon, or an SVG path in a box of 24 × 24, or `null` for none. It is
   * decoration: the label says it all.
   * @default the state's icon
   */
  icon?: ReactNode;
  /**
   * Words to show in place of the catalog's, in the language of the page.
   * @default the state's label in `locale`
   */
  label?: string | undefined;
  /**
   * Shows the icon alone. The label stays for assistive technology and as a tooltip.
   * @default false
   */
  iconOnly?: boolean | undefined;
  /**
   * A sentence of one's own that explains the state: a tooltip, and a description for assistive technology. `false`
   * for none.
   * @default the state's sentence in `meanings`, or none
   */
  meaning?: string | false | undefined;
  /**
   * Cuts a label that does not fit short with an ellipsis. The whole label stays in the page and becomes a tooltip.
   * @default false
   */
  truncate?: boolean | undefined;
  /** A badge draws its own content. */
  children?: undefined;
  dangerouslySetInnerHTML?: undefined;
}
