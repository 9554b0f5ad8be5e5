import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { amphora } from "./amphora.ts";
import { summarizeLoadBalancer } from "./loadBalancer.ts";
import { operating } from "./operating.ts";
import { provisioning } from "./provisioning.ts";

/** Shows the provisioning of a load balancer or one of its parts, by its `provisioning_status`. Renders a `<span>`. */
export const ProvisioningStatusBadge = /* @__PURE__ */ fieldBadge("ProvisioningStatusBadge", provisioning, "status");

/** Shows the operation of a load balancer or one of its parts, by its `operating_status`. Renders a `<span>`. */
export const OperatingStatusBadge = /* @__PURE__ */ fieldBadge("OperatingStatusBadge", operating, "status");

/** Shows an amphora, by its `status`. Renders a `<span>`. */
export const AmphoraStatusBadge = /* @__PURE__ */ fieldBadge("AmphoraStatusBadge", amphora, "status");

/** Shows a load balancer: what leads (see `summarizeLoadBalancer`), and a mark for the rest. Renders a `<span>`. */
export const LoadBalancerBadge = /* @__PURE__ */ resourceBadge(
  "LoadBalancerBadge",
  summarizeLoadBalancer,
  "loadBalancer",
);
