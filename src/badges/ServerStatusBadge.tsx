import { parseServerStatus, type ServerStatus, serverStatuses } from "../catalog/nova/status.ts";
import { enStatus } from "../locales/en.ts";
import type { Field } from "../state/field.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import type { BadgeProps } from "./props.ts";

/** Where server status badges get their content; `ServerBadge` uses it, too. */
export const status: Field<ServerStatus> = {
  id: "status",
  states: serverStatuses,
  parse: parseServerStatus,
  words: enStatus,
};

/** Props of {@link ServerStatusBadge}. */
export interface ServerStatusBadgeProps extends BadgeProps {
  /**
   * The value of a server's `status`, in any spelling.
   * A missing or unknown value is shown as unknown, never as active.
   */
  status?: ServerStatus | (string & {}) | null | undefined;
}

/** Shows the one word that Nova derives for a server: the status. Renders a `<span>`. */
export const ServerStatusBadge = /* @__PURE__ */ badgeComponent(function ServerStatusBadge(
  props: ServerStatusBadgeProps,
) {
  return drawState(status, props.status, props, useBadgeContext());
});
