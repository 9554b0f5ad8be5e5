import { BadgeProvider } from "openstack-state-badges";
import { zhCN } from "openstack-state-badges/locales/zh-CN";
import { createRoot } from "react-dom/client";
import "openstack-state-badges/styles.css";
// biome-ignore lint/correctness/noUndeclaredDependencies: what another build exposes, not a package
import RemoteServers from "remote/Servers";

// The host sets the language; the badges come from the remote.
createRoot(document.getElementById("root")).render(
  <>
    <RemoteServers />
    <BadgeProvider locale={zhCN}>
      <RemoteServers />
    </BadgeProvider>
  </>,
);
