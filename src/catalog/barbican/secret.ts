import { hourglass } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enSecret } from "./en.ts";

/**
 * The states of a secret, sent as `status`.
 * Names and order come from barbican/model/models.py (States).
 */
export const secret = serviceField({
  id: "barbican.secret",
  keys: ["status"],
  states: {
    PENDING: moving(hourglass),
    ACTIVE: healthy(),
    ERROR: failed,
    unknown,
  },
  words: enSecret,
});
