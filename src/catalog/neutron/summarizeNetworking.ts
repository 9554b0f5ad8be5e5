import type { ApiObject } from "../../resource/apiObject.ts";
import { hintsIn } from "../../resource/hints.ts";
import { judgedAs, type Reading } from "../../resource/reading.ts";
import { defineResource, type Summarize } from "../../resource/summarize.ts";
import type { Field } from "../../state/field.ts";
import { circleStop, triangleAlert } from "../../state/icons.ts";
import { excused, impaired, resting, waiting } from "../../state/rows.ts";
import { admin } from "./admin.ts";
import { agent } from "./agent.ts";
import { agentAdmin } from "./agentAdmin.ts";
import { enHints } from "./en.ts";
import { firewallGroup } from "./firewallGroup.ts";
import { floatingIp } from "./floatingIp.ts";
import { network } from "./network.ts";
import { port } from "./port.ts";
import { router } from "./router.ts";
import { trunk } from "./trunk.ts";
import { vpnService } from "./vpnService.ts";

const hint = hintsIn("neutron.hints", enHints);

/** Down, although something owns it. The port can't tell whether its owner is running, so nobody has to act yet. */
const MISSED = impaired(triangleAlert);
const CUT_OFF = waiting();
const UNUSED = resting(circleStop);
const NOT_TOLD = resting();

/** A resource and its switch. */
interface Switched {
  readonly status: Reading;
  readonly admin: Reading;
}

/**
 * A resource that is switched off leads with that, unless it has failed or is changing. Otherwise the status leads, and
 * is not green beside a switch that nobody understands.
 */
function leadingOf({ status, admin: enabled }: Switched): Reading {
  if (enabled.state === "false" && status.row.tone !== "error" && status.row.phase !== "transitional") return enabled;
  const isUnclear = enabled.state === "unknown" && enabled.value !== undefined && status.row.tone === "success";
  return isUnclear ? judgedAs(status, NOT_TOLD) : status;
}

/** Down, because it is switched off. */
const rowsOf = ({ status, admin: enabled }: Switched) =>
  enabled.state === "false" && status.row.phase !== "transitional" && status.row.tone !== "error"
    ? { status: NOT_TOLD }
    : undefined;

const byStatusAndSwitch = (status: Field): Summarize =>
  defineResource({
    fields: { status, admin },
    rule: (readings) => ({ lead: leadingOf(readings), rows: rowsOf(readings) }),
    calms: [
      // What is switched off is down on purpose: neutron/db/models_v2.py, admin_state_up.
      "status",
    ],
  });

/** Sums up a network by its status and `admin_state_up`. */
export const summarizeNetwork = /* @__PURE__ */ byStatusAndSwitch(network);

/** Sums up a router by its status and `admin_state_up`. */
export const summarizeRouter = /* @__PURE__ */ byStatusAndSwitch(router);

/** Sums up a trunk by its status and `admin_state_up`. */
export const summarizeTrunk = /* @__PURE__ */ byStatusAndSwitch(trunk);

/** Sums up a VPN service by its status and `admin_state_up`. */
export const summarizeVpnService = /* @__PURE__ */ byStatusAndSwitch(vpnService);

/** Sums up a firewall group by its status and `admin_state_up`. */
export const summarizeFirewallGroup = /* @__PURE__ */ byStatusAndSwitch(firewallGroup);

/** Owners whose ports are meant to be up. OVN's metadata ports (`network:distributed`) never are. */
const IN_USE = /^(compute|network):(?!distributed$)/;

/** Whether something wants a port to be up. A server that is stopped or shelved leaves its port unbound. */
const isInUse = (object: ApiObject): boolean =>
  object.text("device_id") !== undefined &&
  IN_USE.test(object.text("device_owner") ?? "") &&
  object.text("binding:vif_type") !== "unbound";

/**
 * Sums up a port by its status and `admin_state_up`. A port that is DOWN is a warning if a server or a network service
 * owns it, and neutral if nothing does. A port that no host could bind has a hint.
 */
export const summarizePort = /* @__PURE__ */ defineResource({
  fields: { status: port, admin },
  rule(readings, object) {
    const leading = leadingOf(readings);
    const isMissed = leading.state === "DOWN" && isInUse(object);
    const notBound = object.text("binding:vif_type") === "binding_failed";
    return {
      lead: isMissed ? judgedAs(leading, MISSED) : leading,
      rows: rowsOf(readings),
      hints: [notBound && hint("notBound", { urgent: true })],
    };
  },
  calms: [
    // As for networks: neutron/db/models_v2.py, admin_state_up.
    "status",
  ],
});

/** Sums up a floating IP by its status. DOWN is a warning if it has a port, and neutral if it has none. */
export const summarizeFloatingIp = /* @__PURE__ */ defineResource({
  fields: { status: floatingIp },
  rule({ status }, object) {
    if (status.state !== "DOWN") return { lead: status };
    return { lead: judgedAs(status, object.text("port_id") === undefined ? UNUSED : CUT_OFF) };
  },
});

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
    // An agent is disabled so that it can be taken down: neutron/db/agentschedulers_db.py, which skips disabled agents.
    "alive",
  ],
});
