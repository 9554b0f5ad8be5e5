import { defineField } from "../../state/field.ts";
import { arrowRightLeft, checkCheck, clipboardCheck, hourglass, undo2 } from "../../state/icons.ts";
import { done, ended, gone, moving, unknown, waiting } from "../../state/rows.ts";
import { enMigration } from "./en.ts";

/**
 * The states of a migration of a server, sent as `status`.
 * Names and order come from nova/conductor/manager.py.
 */
export const migration = defineField({
  id: "nova.migration",
  keys: ["status"],
  states: {
    accepted: moving(hourglass),
    queued: moving(hourglass),
    preparing: moving(hourglass),
    "pre-migrating": moving(arrowRightLeft),
    migrating: moving(arrowRightLeft),
    running: moving(arrowRightLeft),
    "running (post-copy)": moving(arrowRightLeft),
    "post-migrating": moving(arrowRightLeft),
    finished: waiting(),
    confirming: moving(clipboardCheck),
    reverting: moving(undo2),
    done: done(checkCheck),
    completed: done(checkCheck),
    confirmed: done(checkCheck),
    reverted: gone(),
    cancelled: gone(),
    failed: ended,
    error: ended,
    unknown,
  },
  words: enMigration,
});
