import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import type { IronicTexts, ironic } from "../catalog/ironic/fields.ts";
import { health } from "../catalog/ironic/health.ts";
import { maintenance } from "../catalog/ironic/maintenance.ts";
import { power } from "../catalog/ironic/power.ts";
import { provision } from "../catalog/ironic/provision.ts";
import { summarizeNode } from "../catalog/ironic/summarizeNode.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { ironic } from "../catalog/ironic/fields.ts";
export { summarizeNode } from "../catalog/ironic/summarizeNode.ts";

/** Shows the provisioning of a node, from its `provision_state`. Renders a `<span>`. */
export const ProvisionStateBadge = /* @__PURE__ */ fieldBadge("ProvisionStateBadge", provision, "state");

/** Shows the power of a node, from its `power_state`. Renders a `<span>`. */
export const NodePowerStateBadge = /* @__PURE__ */ fieldBadge("NodePowerStateBadge", power, "state");

/** Shows the maintenance of a node, from its `maintenance`. Renders a `<span>`. */
export const MaintenanceBadge = /* @__PURE__ */ fieldBadge("MaintenanceBadge", maintenance, "maintenance");

/** Shows the hardware of a node, as Redfish tells it, from its `health`. Renders a `<span>`. */
export const NodeHealthBadge = /* @__PURE__ */ fieldBadge("NodeHealthBadge", health, "health");

/** Shows a node: its leading state (see `summarizeNode`), and a mark for its hints. Renders a `<span>`. */
export const NodeBadge = /* @__PURE__ */ resourceBadge("NodeBadge", summarizeNode, "node");

/** The labels of Ironic in a language. */
export type IronicLocale = ServiceLocale<IronicTexts>;

/** One sentence for each state of Ironic. */
export type IronicMeanings = ServiceMeanings<typeof ironic>;
