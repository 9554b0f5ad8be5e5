import { circleSlash } from "../../state/icons.ts";
import { healthy, lost, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enServiceStatus } from "./en.ts";

/**
 * The states of a service: whether it takes new work, sent as `status`.
 * Names and order come from nova/api/openstack/compute/services.py (_get_service_detail).
 */
export const serviceStatus = serviceField({
  id: "nova.service.status",
  keys: ["status"],
  states: {
    enabled: healthy(),
    disabled: resting(circleSlash),
    UNKNOWN: lost,
    unknown,
  },
  words: enServiceStatus,
});
