import { circleSlash } from "../../state/icons.ts";
import { healthy, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAgentAdmin } from "./en.ts";

/** Whether an agent takes new work: `admin_state_up`, a boolean. */
export const agentAdmin = serviceField({
  id: "neutron.agent.admin",
  keys: ["admin_state_up", "State"],
  states: {
    true: healthy(),
    false: resting(circleSlash),
    unknown,
  },
  words: enAgentAdmin,
});
