import type { ApiObject } from "../../resource/apiObject.ts";
import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { judgedAs, type Reading } from "../../resource/reading.ts";
import type { Summarize } from "../../resource/summary.ts";
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
 * A resource that is switched off leads with that, unless it has failed, is changing or is about to. Otherwise the
 * status leads.
 */
function leadingOf({ status, admin: enabled }: Switched): Reading {
  const { tone, phase } = status.row;
  const isBusy = phase === "transitional" || status.state.startsWith("PENDING_");
  return enabled.state === "false" && tone !== "error" && !isBusy ? enabled : status;
}

const byStatusAndSwitch = (status: Field): Summarize =>
  defineResource({ fields: { status, admin }, rule: (readings) => ({ lead: leadingOf(readings) }) });

/** Sums up a network by its status and `admin_state_up`. One that is switched off is meant to be DOWN. */
export const summarizeNetwork = /* @__PURE__ */ defineResource({
  fields: { status: network, admin },
  // Where the switch leads, the status is at most DOWN.
  rule: (readings) => ({ lead: leadingOf(readings), rows: { status: NOT_TOLD } }),
  calms: [
    // What is switched off is down on purpose, as Neutron does it with ports: neutron/plugins/ml2/rpc.py,
    // _get_new_status. Neutron itself sends no network as DOWN; other plugins do.
    "status",
  ],
});

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

/** What a port is bound to: as Neutron sends it, or as openstacksdk and the command line do. */
const bindingOf = (object: ApiObject) => object.text("binding:vif_type") ?? object.text("binding_vif_type");

/** Whether something wants a port to be up. A server that is stopped or shelved leaves its port unbound. */
const isInUse = (object: ApiObject): boolean =>
  object.text("device_id") !== undefined &&
  IN_USE.test(object.text("device_owner") ?? "") &&
  bindingOf(object) !== "unbound";

/**
 * Sums up a port by its status and `admin_state_up`. A port that is DOWN is a warning if a server or a network service
 * owns it, and neutral if nothing does. A port that no host could bind has a hint.
 */
export const summarizePort = /* @__PURE__ */ defineResource({
  fields: { status: port, admin },
  rule(readings, object) {
    const leading = leadingOf(readings);
    const isMissed = leading.state === "DOWN" && isInUse(object);
    return {
      lead: isMissed ? judgedAs(leading, MISSED) : leading,
      hints: [bindingOf(object) === "binding_failed" && hint("notBound", { urgent: true })],
    };
  },
});

/** Sums up a floating IP by its status. DOWN is a warning if it has a port, and neutral if it has none. */
export const summarizeFloatingIp = /* @__PURE__ */ defineResource({
  fields: { status: floatingIp },
  rule({ status }, object) {
    if (status.state !== "DOWN") return { lead: status };
    // The command line has it in the column "Port".
    const of = object.text("port_id") ?? object.text("port");
    return { lead: judgedAs(status, of === undefined ? UNUSED : CUT_OFF) };
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
    // An agent is disabled so that it can be taken down. Neutron, too, looks for dead ones only among those that are
    // enabled: neutron/db/agents_db.py, agent_health_check.
    "alive",
  ],
});
