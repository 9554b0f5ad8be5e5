export { AmphoraStatusBadge, LoadBalancerBadge, OperatingStatusBadge, ProvisioningStatusBadge } from "./badges.ts";
export { type OctaviaLocale, type OctaviaMeanings, octavia } from "./fields.ts";
export { summarizeLoadBalancer } from "./loadBalancer.ts";
