import type { ResourceField } from "../../catalog/field.ts";
import { circleStop } from "../../catalog/icons.ts";
import { excused, resting, waiting } from "../../catalog/rows.ts";
import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type ApiObject, apiObject, type Reading, type Summarize, summaryOf } from "../../resource/summary.ts";
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

const hint = hintsOf("neutron.hints", enHints);

/** What is switched off says so, unless it has failed or something is being done to it. Otherwise the status leads. */
function leadingOf(object: ApiObject, field: ResourceField): Reading {
  const status = object.read(field);
  return object.is("admin_state_up", false) && !/^(ERROR|PENDING_)/.test(status.state) ? object.read(admin) : status;
}

const byStatusAndSwitch =
  (field: ResourceField, wrapper: string): Summarize =>
  (sent) =>
    summaryOf(leadingOf(apiObject(sent, wrapper), field));

/** Sums up a network by its status and `admin_state_up`. */
export const summarizeNetwork = byStatusAndSwitch(network, "network");

/** Sums up a router by its status and `admin_state_up`. */
export const summarizeRouter = byStatusAndSwitch(router, "router");

/** Sums up a trunk by its status and `admin_state_up`. */
export const summarizeTrunk = byStatusAndSwitch(trunk, "trunk");

/** Sums up a VPN service by its status and `admin_state_up`. */
export const summarizeVpnService = byStatusAndSwitch(vpnService, "vpnservice");

/** Sums up a firewall group by its status and `admin_state_up`. */
export const summarizeFirewallGroup = byStatusAndSwitch(firewallGroup, "firewall_group");

/** Owners whose ports are meant to be up. */
const IN_USE = /^(compute|network):/;

/**
 * Sums up a port by its status and `admin_state_up`. A port that is DOWN is a warning if a server or a network service
 * owns it, and neutral if nothing does. A port that no host could bind has a hint.
 */
export const summarizePort: Summarize = (sent) => {
  const object = apiObject(sent, "port");
  const leading = leadingOf(object, port);
  const isMissed =
    leading.state === "DOWN" && object.text("device_id") && IN_USE.test(object.text("device_owner") ?? "");
  const notBound = object.text("binding:vif_type") === "binding_failed";
  return summaryOf(
    isMissed ? judgedAs(leading, waiting()) : leading,
    listed(notBound && hint("notBound", { urgent: true })),
  );
};

/** Sums up a floating IP by its status. DOWN is a warning if it has a port, and neutral if it has none. */
export const summarizeFloatingIp: Summarize = (sent) => {
  const object = apiObject(sent, "floatingip");
  const leading = object.read(floatingIp);
  if (leading.state !== "DOWN") return summaryOf(leading);
  return summaryOf(judgedAs(leading, object.text("port_id") ? waiting() : resting(circleStop)));
};

/**
 * Sums up an agent: one that does not respond leads, and needs nobody if it is disabled; then one that is disabled;
 * healthy is only one that responds and is enabled.
 */
export const summarizeAgent: Summarize = (sent) => {
  const object = apiObject(sent, "agent");
  const [alive, enabled] = [object.read(agent), object.read(agentAdmin)];
  if (alive.state === "false") return summaryOf(enabled.state === "false" ? judgedAs(alive, excused) : alive);
  if (enabled.state === "false") return summaryOf(enabled);
  // Nobody told whether it is enabled.
  return summaryOf(alive.state === "true" && enabled.state === "unknown" ? judgedAs(alive, resting()) : alive);
};
