import { wrench } from "../../state/icons.ts";
import { impaired, resting, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enMaintenance } from "./en.ts";

/**
 * The states of the maintenance of a node, sent as `maintenance`.
 * Names and order come from ironic/conductor/manager.py (node.maintenance).
 */
export const maintenance = serviceField({
  id: "ironic.maintenance",
  keys: ["maintenance"],
  states: {
    true: impaired(wrench),
    false: resting(),
    unknown,
  },
  words: enMaintenance,
});
