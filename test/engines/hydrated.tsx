// A page that Node renders, and that an engine hydrates.

import { renderToString } from "react-dom/server";
import {
  BadgeProvider,
  type Locale,
  ServerBadge,
  ServerStateDetails,
  StateAnnouncer,
  StatePopover,
  StateSummary,
  useBadgeLocale,
} from "../../src/entries/index.ts";

const servers = [
  { id: "1", name: "web-1", status: "ACTIVE", "OS-EXT-STS:task_state": "deleting", locked: true },
  { id: "2", name: "web-2", status: "ERROR", fault: { message: "No valid host was found." } },
  { id: "3", name: "web-3", status: "SHUTOFF", "OS-EXT-STS:power_state": 1 },
];

export const LANGUAGE = "ko";

export const Hydrated = ({ locale }: { readonly locale?: Locale }) => {
  const own = useBadgeLocale(LANGUAGE);
  return (
    <BadgeProvider locale={locale ?? own} variant="auto">
      <StateSummary servers={servers} onSelect={() => {}} />
      <StateAnnouncer servers={servers} />
      {servers.map((server) => (
        <StatePopover key={server.id} name={server.name} details={<ServerStateDetails server={server} />}>
          <ServerBadge server={server} />
        </StatePopover>
      ))}
      <ServerStateDetails server={servers[1]} />
    </BadgeProvider>
  );
};

export const rendered = () => renderToString(<Hydrated />);
