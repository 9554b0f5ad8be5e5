import { BadgeProvider, ServerStatusBadge, TaskStateBadge } from "openstack-state-badges";
import { zhHans } from "openstack-state-badges/locales/zh-Hans";

const badges = (
  <>
    <ServerStatusBadge status="ACTIVE" /> <TaskStateBadge state="image_uploading" />
  </>
);

/** A provider in another one, and a badge with a look of its own. */
export const NestedProviders = () => (
  <BadgeProvider variant="outline">
    <p>Outline, from the outer provider: {badges}</p>
    <BadgeProvider locale={zhHans} size="lg">
      <p>Outline from the outer provider, Chinese and large from the inner one: {badges}</p>
      <p>
        Solid, from the badge’s own prop: <ServerStatusBadge status="ACTIVE" variant="solid" />
      </p>
    </BadgeProvider>
  </BadgeProvider>
);
