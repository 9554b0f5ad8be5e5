import { ServerBadge, StateSummary } from "../../src/index.ts";
import { summarizeServer } from "../../src/states.ts";
import { picks, usePicked } from "./usePicked.ts";

/** Servers, and their summary to filter them by. */
export function Filtered({ servers }: { readonly servers: readonly object[] }) {
  const [picked, pick] = usePicked();
  const shown = servers.filter((server) => picks(picked, summarizeServer(server)));
  return (
    <div className="gallery">
      <StateSummary servers={servers} onSelect={pick} selected={picked} />
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
