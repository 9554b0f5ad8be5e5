import { ServerBadge, StateSummary } from "../../src/entries/index.ts";
import { summarizeServer } from "../../src/entries/states.ts";
import { isSelected, useSelectedStates } from "./useSelectedStates.ts";

/** Servers, and a summary that filters them. */
export function FilterDemo({ servers }: { readonly servers: readonly object[] }) {
  const [selected, toggle] = useSelectedStates();
  const shown = servers.filter((server) => isSelected(selected, summarizeServer(server)));
  return (
    <div className="gallery">
      <StateSummary servers={servers} onSelect={toggle} selected={selected} />
      <div className="gallery-row">
        {shown.map((server, index) => (
          <span key={index} data-server="">
            <ServerBadge server={server} size="sm" />
          </span>
        ))}
      </div>
    </div>
  );
}
