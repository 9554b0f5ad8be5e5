import { wrench } from "../../state/icons.ts";
import { failed, healthy, lost, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enHostStatus } from "./en.ts";

const named = serviceField({
  id: "nova.host_status",
  keys: ["host_status"],
  states: {
    UP: healthy(),
    DOWN: failed,
    MAINTENANCE: resting(wrench),
    UNKNOWN: lost,
    "": resting(),
    unknown,
  },
  words: enHostStatus,
});

/**
 * The states of the host of a server, sent as `host_status`.
 * Names and order come from nova/objects/fields.py (HostStatus).
 */
export const hostStatus: typeof named = {
  ...named,
  // A server that is on no host has an empty host status.
  parse: (value) => (value === "" ? "" : named.parse(value)),
};
