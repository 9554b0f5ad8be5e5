import { useSurroundings } from "./context.ts";
import { enVm } from "../locales/en.ts";
import { parseVmState, type VmState, vmStates } from "../catalog/vm.ts";
import type { BadgeProps } from "./props.ts";
import { component } from "./badgeComponent.ts";
import { drawState, type Source } from "./drawState.ts";

const vm: Source<VmState> = {
  resource: "vm",
  rows: vmStates,
  parse: parseVmState,
  words: enVm,
};

/** Props of {@link VmStateBadge}. */
export interface VmStateBadgeProps extends BadgeProps {
  /**
   * The value of `OS-EXT-STS:vm_state`, in any spelling.
   * What is missing or unknown is shown as unknown, never as active.
   */
  state?: VmState | (string & {}) | null | undefined;
}

/** Shows the condition that Nova has a server down for: its vm state. Renders a `<span>`. */
export const VmStateBadge = component(function VmStateBadge(props: VmStateBadgeProps) {
  return drawState(vm, props.state, props, useSurroundings());
});
