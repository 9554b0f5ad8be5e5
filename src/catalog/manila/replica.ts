import { failed, healthy, resting, retrying, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enReplica } from "./en.ts";

/**
 * The states of a share replica, sent as `replica_state`.
 * Names and order come from manila/common/constants.py (REPLICA_STATE_*).
 */
export const replica = serviceField({
  id: "manila.replica",
  keys: ["replica_state"],
  absent: "none",
  states: {
    active: healthy(),
    in_sync: healthy(),
    out_of_sync: retrying,
    error: failed,
    // nothing is sent: `null`
    none: resting(),
    unknown,
  },
  words: enReplica,
});
