import { useSurroundings } from "../defaults.ts";
import { circleCheck, minus, octagonX, rotateCw, triangleAlert } from "../states/icons.ts";
import type { Phase, Tone } from "../states/state.ts";
import type { BadgeProps } from "./badge.ts";
import { component } from "./component.ts";
import { drawBadge } from "./draw.tsx";

const icons: Readonly<Record<Tone, string>> = {
  success: circleCheck,
  progress: rotateCw,
  warning: triangleAlert,
  error: octagonX,
  neutral: minus,
};

/** Props of {@link StateBadge}. A row of a table of states can be spread into them. */
export interface StateBadgeProps extends BadgeProps {
  /** The state's name, for `data-state`. Where there is no label, it stands in for it. */
  state?: string | undefined;
  /**
   * How the state goes on. A transitional badge moves.
   * @default "stable"
   */
  phase?: Phase | undefined;
  /** Part of a row of a table of states; draws nothing. */
  attention?: boolean | undefined;
}

/**
 * The badge behind the others, for a console's own states: it draws the tone, icon and label that it is
 * given. Without a tone it is neutral; without an icon, it has one that fits the tone. Renders a `<span>`.
 */
export const StateBadge = component(function StateBadge({ phase, attention: _, ...props }: StateBadgeProps) {
  const { state = "unknown", tone = "neutral" } = props;
  return drawBadge(
    {
      state,
      tone,
      phase: phase ?? "stable",
      icon: icons[tone] ?? minus,
      text: state === "unknown" ? "Unknown" : state,
    },
    props,
    useSurroundings(),
  );
});
