import { archiveRestore } from "../../state/icons.ts";
import { resting, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enShareBin } from "./en.ts";

/**
 * Whether a share is in the recycle bin, from which it can be restored for a time: `is_soft_deleted`, a boolean.
 */
export const shareBin = serviceField({
  id: "manila.share.bin",
  keys: ["is_soft_deleted"],
  states: {
    true: waiting(archiveRestore),
    false: resting(),
    unknown,
  },
  words: enShareBin,
});
