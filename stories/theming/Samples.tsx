import { variants } from "../../src/badges/context.ts";
import { PowerStateBadge, ServerStatusBadge, TaskStateBadge } from "../../src/entries/index.ts";

const statuses = ["ACTIVE", "BUILD", "RESCUE", "ERROR", "PAUSED"];

/** Badges of every tone, variant and size, to preview a theme. */
export function Samples() {
  return (
    <div className="gallery-stack">
      {variants.map((variant) => (
        <div key={variant} className="gallery-row">
          {statuses.map((status) => (
            <ServerStatusBadge key={status} status={status} variant={variant} />
          ))}
        </div>
      ))}
      <div className="gallery-row">
        <TaskStateBadge state="rebooting" size="sm" />
        <PowerStateBadge state={1} size="lg" />
        <PowerStateBadge state={6} iconOnly />
        <PowerStateBadge state={1} icon={null} />
      </div>
    </div>
  );
}
