import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { backup } from "./backup.ts";
import { instance } from "./instance.ts";
import { operating } from "./operating.ts";
import { summarizeInstance } from "./summarizeInstance.ts";

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
