import { checkCheck, cross, hourglass } from "../../state/icons.ts";
import { done, ended, gone, moving, retrying, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enNotification } from "./en.ts";

/**
 * The states of a notification of a failure, sent as `status`.
 * Names and order come from masakari/objects/fields.py (NotificationStatus).
 */
export const notification = serviceField({
  id: "masakari.notification",
  keys: ["status"],
  states: {
    new: moving(hourglass),
    running: moving(cross),
    error: retrying,
    failed: ended,
    ignored: gone(),
    finished: done(checkCheck),
    unknown,
  },
  words: enNotification,
});
