import { enStatus } from "../catalog/nova/enServer.ts";
import { circleCheck, minus, octagonX, rotateCw, triangleAlert } from "../state/icons.ts";
import type { Phase, Tone } from "../state/state.ts";
import { nonEmptyText } from "../state/untrusted.ts";
import { labelOf } from "../words/label.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawBadge } from "./drawBadge.ts";
import type { BadgeProps } from "./props.ts";
import { warnLocale } from "./warnings.ts";

const icons: Readonly<Record<Tone, string>> = {
  success: circleCheck,
  progress: rotateCw,
  warning: triangleAlert,
  error: octagonX,
  neutral: minus,
};

/** Props of {@link StateBadge}. A row of a table of states can be spread into them. */
export interface StateBadgeProps extends BadgeProps {
  /** The state's name, for `data-openstack-state`. Without a `label`, it becomes the label. */
  state?: string | undefined;
  /**
   * Whether the state will change. A transitional badge has its icon in a turning ring.
   * @default "stable"
   */
  phase?: Phase | undefined;
  /**
   * Whether a person has to act. It makes the variant `auto` solid.
   * @default false
   */
  attention?: boolean | undefined;
  /** Accepted as part of a row of a table of states; has no effect. */
  lengthy?: boolean | undefined;
  /** Accepted as part of a row of a table of states; has no effect. */
  code?: number | undefined;
  /** Accepted as part of a row of a table of states; has no effect. */
  droppedIn?: string | undefined;
}

/**
 * The badge for states of your own. It draws the tone, icon and label that you give it. The default tone is neutral,
 * the default icon fits the tone, and the default label is the state's name made readable. Renders a `<span>`.
 */
export const StateBadge = /* @__PURE__ */ badgeComponent(
  "StateBadge",
  ({
    state,
    phase = "stable",
    attention,
    lengthy: _lengthy,
    code: _code,
    droppedIn: _droppedIn,
    ...props
  }: StateBadgeProps) => {
    const { tone = "neutral" } = props;
    const context = useBadgeContext();
    const locale = props.locale ?? context.locale;
    warnLocale("status", locale);
    return drawBadge(
      {
        // No table knows a state of your own.
        ...labelOf("status", "unknown", state, enStatus, locale),
        state: nonEmptyText(state) ?? "unknown",
        tone,
        phase,
        attention: attention === true,
        icon: icons[tone] ?? minus,
      },
      props,
      context,
    );
  },
);
