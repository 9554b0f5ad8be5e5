import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { hostStatus } from "./hostStatus.ts";
import { migration } from "./migration.ts";
import { serviceState } from "./serviceState.ts";
import { serviceStatus } from "./serviceStatus.ts";
import { shareAttachment } from "./shareAttachment.ts";
import { summarizeService } from "./summarizeService.ts";

/** Shows a migration of a server, from its `status`. Renders a `<span>`. */
export const MigrationStatusBadge = /* @__PURE__ */ fieldBadge("MigrationStatusBadge", migration, "status");

/** Shows a service, from its `state`. Renders a `<span>`. */
export const ServiceStateBadge = /* @__PURE__ */ fieldBadge("ServiceStateBadge", serviceState, "state");

/** Shows a service, from its `status`. Renders a `<span>`. */
export const ServiceStatusBadge = /* @__PURE__ */ fieldBadge("ServiceStatusBadge", serviceStatus, "status");

/** Shows the host of a server, from its `host_status`. Renders a `<span>`. */
export const HostStatusBadge = /* @__PURE__ */ fieldBadge("HostStatusBadge", hostStatus, "status");

/** Shows a share that is attached to a server, from its `status`. Renders a `<span>`. */
export const ShareAttachmentStatusBadge = /* @__PURE__ */ fieldBadge(
  "ShareAttachmentStatusBadge",
  shareAttachment,
  "status",
);

/**
 * Shows a service of Nova, Cinder or Manila, or a hypervisor: its leading state (see `summarizeService`), and a mark
 * for its hints. Renders a `<span>`.
 */
export const ServiceBadge = /* @__PURE__ */ resourceBadge("ServiceBadge", summarizeService, "service");
