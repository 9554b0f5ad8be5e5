import { fieldBadge } from "../badges/fieldBadge.ts";
import type { masakari } from "../catalog/masakari/fields.ts";
import { notification } from "../catalog/masakari/notification.ts";
import { vmove } from "../catalog/masakari/vmove.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { masakari } from "../catalog/masakari/fields.ts";

/** Shows a notification of a failure, from its `status`. Renders a `<span>`. */
export const NotificationStatusBadge = /* @__PURE__ */ fieldBadge("NotificationStatusBadge", notification, "status");

/** Shows the move of a server off a failed host, from its `status`. Renders a `<span>`. */
export const VmoveStatusBadge = /* @__PURE__ */ fieldBadge("VmoveStatusBadge", vmove, "status");

/** The labels of Masakari in a language. */
export type MasakariLocale = ServiceLocale<typeof masakari>;

/** One sentence for each state of Masakari. */
export type MasakariMeanings = ServiceMeanings<typeof masakari>;
