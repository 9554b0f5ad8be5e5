import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { backup } from "./backup.ts";
import { instance } from "./instance.ts";
import { operating } from "./operating.ts";
import { summarizeInstance } from "./summarizeInstance.ts";

/** Shows a database instance: `status`. Renders a `<span>`. */
export const InstanceStatusBadge = /* @__PURE__ */ fieldBadge("InstanceStatusBadge", instance, "status");

/** Shows the database in an instance: `operating_status`. Renders a `<span>`. */
export const OperatingStatusBadge = /* @__PURE__ */ fieldBadge("OperatingStatusBadge", operating, "status");

/** Shows a database backup: `status`. Renders a `<span>`. */
export const BackupStatusBadge = /* @__PURE__ */ fieldBadge("BackupStatusBadge", backup, "status");

/** Shows a database instance, as the API sent it: what leads, and a mark for the rest (see `summarizeInstance`). Renders a `<span>`. */
export const InstanceBadge = /* @__PURE__ */ resourceBadge("InstanceBadge", summarizeInstance, "instance");
