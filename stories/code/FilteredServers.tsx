import { ServerBadge, type StateCount, StateSummary } from "openstack-state-badges";
import { summarizeServer } from "openstack-state-badges/states";
import { useState } from "react";

/** Servers, and a summary that filters them. */
export function FilteredServers({ servers }: { readonly servers: readonly object[] }) {
  const [selected, setSelected] = useState<readonly StateCount[]>([]);
  const isSelected = ({ field, state }: Pick<StateCount, "field" | "state">) =>
    selected.some((each) => each.field === field && each.state === state);
  const shown = servers.filter((server) => selected.length === 0 || isSelected(summarizeServer(server)));

  return (
    <>
      <StateSummary
        servers={servers}
        selected={selected}
        onSelect={(states) => setSelected(states.every(isSelected) ? [] : states)}
      />
      <ul>
        {shown.map((server, index) => (
          <li key={index}>
            <ServerBadge server={server} size="sm" />
          </li>
        ))}
      </ul>
    </>
  );
}
