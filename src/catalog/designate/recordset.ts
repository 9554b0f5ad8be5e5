import { hourglass } from "../../state/icons.ts";
import { failed, gone, healthy, moving, unknown } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enRecordset } from "./en.ts";

/**
 * The states of a recordset, sent as `status`.
 * Names and order come from designate/objects/record.py (Record.status).
 */
export const recordset = serviceField({
  id: "designate.recordset",
  keys: ["status"],
  states: {
    ACTIVE: healthy(),
    PENDING: moving(hourglass),
    ERROR: failed,
    DELETED: gone(),
    unknown,
  },
  words: enRecordset,
});
