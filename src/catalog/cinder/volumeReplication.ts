import { arrowRightLeft, circleStop, power, powerOff } from "../../state/icons.ts";
import { failed, healthy, moving, resting, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enVolumeReplication } from "./en.ts";

/**
 * The states of the replication of a volume, sent as `replication_status`.
 * Names and order come from cinder/objects/fields.py (ReplicationStatus).
 */
export const volumeReplication = serviceField({
  id: "cinder.volume.replication",
  keys: ["replication_status"],
  absent: "none",
  states: {
    error: failed,
    enabled: healthy(),
    disabled: resting(circleStop),
    "not-capable": resting(),
    "failing-over": moving(arrowRightLeft),
    "failover-error": failed,
    "failed-over": waiting(),
    enabling: moving(power),
    disabling: moving(powerOff),
    // nothing is sent: `null`
    none: resting(),
    unknown,
  },
  words: enVolumeReplication,
});
