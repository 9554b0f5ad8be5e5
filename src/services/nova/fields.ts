import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
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

/** The labels of Nova in a language. A missing or extra label is a type error. */
export type NovaLocale = ServiceLocale<typeof nova & { readonly "nova.hints": { readonly words: typeof enHints } }>;

/** One sentence for each state of Nova. A missing or extra sentence is a type error. */
export type NovaMeanings = ServiceMeanings<typeof nova>;
