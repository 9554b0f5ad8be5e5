import { fieldBadge } from "../../badges/fieldBadge.ts";
import { notification } from "./notification.ts";
import { vmove } from "./vmove.ts";

/** Shows a notification of a failure, from its `status`. Renders a `<span>`. */
export const NotificationStatusBadge = /* @__PURE__ */ fieldBadge("NotificationStatusBadge", notification, "status");

/** Shows the move of a server off a failed host, from its `status`. Renders a `<span>`. */
export const VmoveStatusBadge = /* @__PURE__ */ fieldBadge("VmoveStatusBadge", vmove, "status");
