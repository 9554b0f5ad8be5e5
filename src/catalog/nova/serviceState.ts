import { failed, healthy, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enServiceState } from "./en.ts";

/**
 * The states of a service: whether it reports, sent as `state`.
 * Names and order come from nova/api/openstack/compute/services.py (_get_service_detail).
 */
export const serviceState = serviceField({
  id: "nova.service.state",
  keys: ["state"],
  states: {
    up: healthy(),
    down: failed,
    unknown,
  },
  words: enServiceState,
});
