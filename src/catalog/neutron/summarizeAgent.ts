import { defineResource } from "../../resource/defineResource.ts";
import { judgedAs } from "../../resource/reading.ts";
import { excused, resting } from "../../state/rows.ts";
import { agent } from "./agent.ts";
import { agentAdmin } from "./agentAdmin.ts";

const NOT_TOLD = resting();

/**
 * Sums up an agent: one that does not respond leads, and needs nobody if it is disabled; then one that is disabled;
 * only one that responds and is enabled is healthy.
 */
export const summarizeAgent = /* @__PURE__ */ defineResource({
  fields: { alive: agent, admin: agentAdmin },
  rule({ alive, admin: enabled }) {
    if (alive.state === "false") return { lead: enabled.state === "false" ? judgedAs(alive, excused) : alive };
    if (enabled.state === "false") return { lead: enabled };
    // Whether it is enabled was not sent.
    return { lead: alive.state === "true" && enabled.state === "unknown" ? judgedAs(alive, NOT_TOLD) : alive };
  },
  calms: [
    // An agent is disabled so that it can be taken down. Neutron, too, looks for dead ones only among those that are
    // enabled: neutron/db/agents_db.py, agent_health_check.
    "alive",
  ],
});
