import type { ApiObject, Reading } from "../../resource/apiObject.ts";
import { hintsOf, judgedAs, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import type { ResourceField } from "../../state/field.ts";
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

const hint = hintsOf("neutron.hints", enHints);

/** Down, although something owns it. The port can't tell whether its owner is running, so nobody has to act yet. */
const MISSED = impaired(triangleAlert);
const CUT_OFF = waiting();
const UNUSED = resting(circleStop);
const NOT_TOLD = resting();

/** A resource that is switched off leads with that, unless it has failed or is changing. Otherwise the status leads. */
function leadingOf(object: ApiObject, field: ResourceField): Reading {
  const status = object.read(field);
  return object.is("admin_state_up", false) && !/^(ERROR|PENDING_)/.test(status.state) ? object.read(admin) : status;
}

const byStatusAndSwitch = (field: ResourceField): Summarize =>
  summarizer((object) => summaryOf(leadingOf(object, field)));

/** Sums up a network by its status and `admin_state_up`. */
export const summarizeNetwork: Summarize = /* @__PURE__ */ byStatusAndSwitch(network);

/** Sums up a router by its status and `admin_state_up`. */
export const summarizeRouter: Summarize = /* @__PURE__ */ byStatusAndSwitch(router);

/** Sums up a trunk by its status and `admin_state_up`. */
export const summarizeTrunk: Summarize = /* @__PURE__ */ byStatusAndSwitch(trunk);

/** Sums up a VPN service by its status and `admin_state_up`. */
export const summarizeVpnService: Summarize = /* @__PURE__ */ byStatusAndSwitch(vpnService);

/** Sums up a firewall group by its status and `admin_state_up`. */
export const summarizeFirewallGroup: Summarize = /* @__PURE__ */ byStatusAndSwitch(firewallGroup);

/** Owners whose ports are meant to be up. */
const IN_USE = /^(compute|network):/;

/**
 * Sums up a port by its status and `admin_state_up`. A port that is DOWN is a warning if a server or a network service
 * owns it, and neutral if nothing does. A port that no host could bind has a hint.
 */
export const summarizePort: Summarize = /* @__PURE__ */ summarizer((object) => {
  const leading = leadingOf(object, port);
  const isMissed =
    leading.state === "DOWN" && object.text("device_id") && IN_USE.test(object.text("device_owner") ?? "");
  const notBound = object.text("binding:vif_type") === "binding_failed";
  return summaryOf(
    isMissed ? judgedAs(leading, MISSED) : leading,
    listed(notBound && hint("notBound", { urgent: true })),
  );
});

/** Sums up a floating IP by its status. DOWN is a warning if it has a port, and neutral if it has none. */
export const summarizeFloatingIp: Summarize = /* @__PURE__ */ summarizer((object) => {
  const leading = object.read(floatingIp);
  if (leading.state !== "DOWN") return summaryOf(leading);
  return summaryOf(judgedAs(leading, object.text("port_id") ? CUT_OFF : UNUSED));
});

/**
 * Sums up an agent: one that does not respond leads, and needs nobody if it is disabled; then one that is disabled;
 * only one that responds and is enabled is healthy.
 */
export const summarizeAgent: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [alive, enabled] = [object.read(agent), object.read(agentAdmin)];
  if (alive.state === "false") return summaryOf(enabled.state === "false" ? judgedAs(alive, excused) : alive);
  if (enabled.state === "false") return summaryOf(enabled);
  // Whether it is enabled was not sent.
  return summaryOf(alive.state === "true" && enabled.state === "unknown" ? judgedAs(alive, NOT_TOLD) : alive);
});
