import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { amphora } from "../catalog/octavia/amphora.ts";
import type { OctaviaTexts, octavia } from "../catalog/octavia/fields.ts";
import { operating } from "../catalog/octavia/operating.ts";
import { provisioning } from "../catalog/octavia/provisioning.ts";
import { summarizeLoadBalancer } from "../catalog/octavia/summarizeLoadBalancer.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { octavia } from "../catalog/octavia/fields.ts";
export { summarizeLoadBalancer } from "../catalog/octavia/summarizeLoadBalancer.ts";

/**
 * Shows the provisioning of a load balancer or one of its parts, from its `provisioning_status`.
 * Renders a `<span>`.
 */
export const ProvisioningStatusBadge = /* @__PURE__ */ fieldBadge("ProvisioningStatusBadge", provisioning, "status");

/** Shows the operation of a load balancer or one of its parts, from its `operating_status`. Renders a `<span>`. */
export const OperatingStatusBadge = /* @__PURE__ */ fieldBadge("OperatingStatusBadge", operating, "status");

/** Shows an amphora, from its `status`. Renders a `<span>`. */
export const AmphoraStatusBadge = /* @__PURE__ */ fieldBadge("AmphoraStatusBadge", amphora, "status");

/**
 * Shows a load balancer: its leading state (see `summarizeLoadBalancer`), and a mark for its hints.
 * Renders a `<span>`.
 */
export const LoadBalancerBadge = /* @__PURE__ */ resourceBadge(
  "LoadBalancerBadge",
  summarizeLoadBalancer,
  "loadBalancer",
);

/** The labels of Octavia in a language. */
export type OctaviaLocale = ServiceLocale<OctaviaTexts>;

/** One sentence for each state of Octavia. */
export type OctaviaMeanings = ServiceMeanings<typeof octavia>;
