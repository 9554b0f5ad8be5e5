import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import type { NovaTexts, nova } from "../catalog/nova/fields.ts";
import { hostStatus } from "../catalog/nova/hostStatus.ts";
import { migration } from "../catalog/nova/migration.ts";
import { serviceState } from "../catalog/nova/serviceState.ts";
import { serviceStatus } from "../catalog/nova/serviceStatus.ts";
import { shareAttachment } from "../catalog/nova/shareAttachment.ts";
import { summarizeService } from "../catalog/nova/summarizeService.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { nova } from "../catalog/nova/fields.ts";
export { summarizeService } from "../catalog/nova/summarizeService.ts";

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

/** The labels of Nova in a language. */
export type NovaLocale = ServiceLocale<NovaTexts>;

/** One sentence for each state of Nova. */
export type NovaMeanings = ServiceMeanings<typeof nova>;
