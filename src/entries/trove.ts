import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import { backup } from "../catalog/trove/backup.ts";
import type { TroveTexts, trove } from "../catalog/trove/fields.ts";
import { instance } from "../catalog/trove/instance.ts";
import { operating } from "../catalog/trove/operating.ts";
import { summarizeInstance } from "../catalog/trove/summarizeInstance.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { trove } from "../catalog/trove/fields.ts";
export { summarizeInstance } from "../catalog/trove/summarizeInstance.ts";

/** Shows a database instance, from its `status`. Renders a `<span>`. */
export const InstanceStatusBadge = /* @__PURE__ */ fieldBadge("InstanceStatusBadge", instance, "status");

/** Shows the database in an instance, from its `operating_status`. Renders a `<span>`. */
export const OperatingStatusBadge = /* @__PURE__ */ fieldBadge("OperatingStatusBadge", operating, "status");

/** Shows a database backup, from its `status`. Renders a `<span>`. */
export const BackupStatusBadge = /* @__PURE__ */ fieldBadge("BackupStatusBadge", backup, "status");

/**
 * Shows a database instance: its leading state (see `summarizeInstance`), and a mark for its hints.
 * Renders a `<span>`.
 */
export const InstanceBadge = /* @__PURE__ */ resourceBadge("InstanceBadge", summarizeInstance, "instance");

/** The labels of Trove in a language. */
export type TroveLocale = ServiceLocale<TroveTexts>;

/** One sentence for each state of Trove. */
export type TroveMeanings = ServiceMeanings<typeof trove>;
