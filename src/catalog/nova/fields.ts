import type { enHints } from "./en.ts";
import { hostStatus } from "./hostStatus.ts";
import { migration } from "./migration.ts";
import { serviceState } from "./serviceState.ts";
import { serviceStatus } from "./serviceStatus.ts";
import { shareAttachment } from "./shareAttachment.ts";

/** The fields of Nova, by the names that they have in locales and meanings. */
export const nova = {
  "nova.migration": migration,
  "nova.service.state": serviceState,
  "nova.service.status": serviceStatus,
  "nova.host_status": hostStatus,
  "nova.share_attachment": shareAttachment,
};

/** All texts of Nova that a locale has: those of its fields, and its hints. */
export type NovaTexts = typeof nova & { readonly "nova.hints": { readonly words: typeof enHints } };
