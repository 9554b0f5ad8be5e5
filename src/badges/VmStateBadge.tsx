import { parseVmState, type VmState, vmStates } from "../catalog/nova/vm.ts";
import { enVm } from "../locales/en.ts";
import type { Field } from "../state/field.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import type { BadgeProps } from "./props.ts";

const vm: Field<VmState> = {
  id: "vm",
  states: vmStates,
  parse: parseVmState,
  words: enVm,
};

/** Props of {@link VmStateBadge}. */
export interface VmStateBadgeProps extends BadgeProps {
  /**
   * The value of `OS-EXT-STS:vm_state`, in any spelling.
   * A missing or unknown value is shown as unknown, never as active.
   */
  state?: VmState | (string & {}) | null | undefined;
}

/** Shows Nova's own record of a server, from which it derives the status: the vm state. Renders a `<span>`. */
export const VmStateBadge = /* @__PURE__ */ badgeComponent(function VmStateBadge(props: VmStateBadgeProps) {
  return drawState(vm, props.state, props, useBadgeContext());
});
