import type { ApiObject } from "../../resource/apiObject.ts";
import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { judgedAs } from "../../resource/reading.ts";
import { triangleAlert } from "../../state/icons.ts";
import { impaired } from "../../state/rows.ts";
import { admin } from "./admin.ts";
import { enHints } from "./en.ts";
import { port } from "./port.ts";
import { leadingOf } from "./switched.ts";

const hint = hintsIn("neutron.hints", enHints);

/** Down, although something owns it. The port can't tell whether its owner is running, so nobody has to act yet. */
const MISSED = impaired(triangleAlert);

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
