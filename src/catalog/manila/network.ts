import { arrowRightLeft } from "../../state/icons.ts";
import { failed, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enNetwork } from "./en.ts";

/**
 * The states of a share network, sent as `status`.
 * Names and order come from manila/common/constants.py (SHARE_NETWORK_STATUSES).
 */
export const network = serviceField({
  id: "manila.network",
  keys: ["status"],
  states: {
    active: healthy(),
    error: failed,
    network_change: moving(arrowRightLeft),
    unknown,
  },
  words: enNetwork,
});
