import { circleCheck, minus, octagonX, rotateCw, triangleAlert } from "../catalog/icons.ts";
import type { Phase, Tone } from "../catalog/state.ts";
import { textOf } from "../catalog/untrusted.ts";
import { enStatus } from "../locales/en.ts";
import { labelOfUnknown } from "../words/label.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawBadge } from "./drawBadge.tsx";
import type { BadgeProps } from "./props.ts";

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
   * How the state goes on. A transitional badge has its icon in a ring that turns.
   * @default "stable"
   */
  phase?: Phase | undefined;
  /**
   * Whether a person has to act. It makes a badge of the variant `auto` solid.
   * @default false
   */
  attention?: boolean | undefined;
  /** Part of a row of a table of states; draws nothing. */
  code?: number | undefined;
  /** Part of a row of a table of states; draws nothing. */
  droppedIn?: string | undefined;
}

/**
 * The badge behind the others, for a console's own states: it draws the tone, icon and label that it is
 * given. Without a tone it is neutral; without an icon, it has one that fits the tone; without a label, it
 * shows its state as text. Renders a `<span>`.
 */
export const StateBadge = badgeComponent(function StateBadge({
  state,
  phase = "stable",
  attention,
  code: _code,
  droppedIn: _legacy,
  ...props
}: StateBadgeProps) {
  const { tone = "neutral" } = props;
  const context = useBadgeContext();
  const locale = props.locale ?? context.locale;
  const wording = labelOfUnknown(state, { text: locale?.status.unknown ?? enStatus.unknown, lang: locale?.lang });
  return drawBadge(
    {
      ...wording,
      state: textOf(state) || "unknown",
      tone,
      phase,
      attention: attention === true,
      icon: icons[tone] ?? minus,
    },
    props,
    context,
  );
});
