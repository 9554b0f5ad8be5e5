import { notification } from "./notification.ts";
import { vmove } from "./vmove.ts";

/** The fields of Masakari, by the names that they have in locales and meanings. */
export const masakari = {
  "masakari.notification": notification,
  "masakari.vmove": vmove,
};
