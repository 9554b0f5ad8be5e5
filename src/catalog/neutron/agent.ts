import { failed, healthy, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enAgent } from "./en.ts";

/**
 * The states of a network agent, sent as `alive`.
 * Names and order come from neutron/db/agents_db.py (AgentDbMixin._make_agent_dict).
 */
export const agent = serviceField({
  id: "neutron.agent",
  keys: ["alive"],
  // the command line's columns
  aliases: { ":-)": "true", xxx: "false" },
  states: {
    true: healthy(),
    false: failed,
    unknown,
  },
  words: enAgent,
});
