import { arrowRightLeft, checkCheck, hourglass } from "../../state/icons.ts";
import { done, ended, gone, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enVmove } from "./en.ts";

/**
 * The states of the move of a server off a failed host, sent as `status`.
 * Names and order come from masakari/objects/fields.py (VMoveStatus).
 */
export const vmove = serviceField({
  id: "masakari.vmove",
  keys: ["status"],
  states: {
    pending: moving(hourglass),
    ongoing: moving(arrowRightLeft),
    ignored: gone(),
    failed: ended,
    succeeded: done(checkCheck),
    unknown,
  },
  words: enVmove,
});
