import { circleSlash } from "../../state/icons.ts";
import { healthy, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAdmin } from "./en.ts";

/** Whether a network resource is switched on: `admin_state_up`, a boolean. */
export const admin = serviceField({
  id: "neutron.admin",
  // the last two are columns of the command line
  keys: ["admin_state_up", "Admin State", "State"],
  states: {
    true: healthy(),
    false: resting(circleSlash),
    unknown,
  },
  words: enAdmin,
});
