import { useSurroundings } from "./context.ts";
import { enStatus } from "../locales/en.ts";
import { parseServerStatus, type ServerStatus, serverStatuses } from "../catalog/status.ts";
import type { BadgeProps } from "./props.ts";
import { component } from "./badgeComponent.ts";
import { drawState, type Source } from "./drawState.ts";

/** What the badge shows, for the badge of a whole server too. */
export const status: Source<ServerStatus> = {
  resource: "status",
  rows: serverStatuses,
  parse: parseServerStatus,
  words: enStatus,
};

/** Props of {@link ServerStatusBadge}. */
export interface ServerStatusBadgeProps extends BadgeProps {
  /**
   * The value of a server's `status`, in any spelling.
   * What is missing or unknown is shown as unknown, never as active.
   */
  status?: ServerStatus | (string & {}) | null | undefined;
}

/** Shows the one word that Nova derives for a server: its status. Renders a `<span>`. */
export const ServerStatusBadge = component(function ServerStatusBadge(props: ServerStatusBadgeProps) {
  return drawState(status, props.status, props, useSurroundings());
});
