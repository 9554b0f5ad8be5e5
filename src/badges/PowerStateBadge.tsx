import { type PowerState, parsePowerState, powerStates } from "../catalog/nova/power.ts";
import { enPower } from "../locales/en.ts";
import type { Field } from "../state/field.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import type { BadgeProps } from "./props.ts";

/** Where power state badges get their content; `ServerBadge` uses it, too. */
export const power: Field<PowerState> = {
  id: "power",
  states: powerStates,
  parse: parsePowerState,
  words: enPower,
};

/** Props of {@link PowerStateBadge}. */
export interface PowerStateBadgeProps extends BadgeProps {
  /**
   * The value of `OS-EXT-STS:power_state`: a number, or a name in any spelling.
   * A missing or unknown value is shown as unknown, never as running.
   */
  state?: PowerState | (string & {}) | number | null | undefined;
}

/** Shows what the hypervisor sees of a server: the power state. Renders a `<span>`. */
export const PowerStateBadge = /* @__PURE__ */ badgeComponent(function PowerStateBadge(props: PowerStateBadgeProps) {
  return drawState(power, props.state, props, useBadgeContext());
});
