export {
  HostStatusBadge,
  MigrationStatusBadge,
  ServiceBadge,
  ServiceStateBadge,
  ServiceStatusBadge,
  ShareAttachmentStatusBadge,
} from "./badges.ts";
export { type NovaLocale, type NovaMeanings, nova } from "./fields.ts";
export { summarizeService } from "./summarizeService.ts";
