import { arrowRightLeft, checkCheck, clipboardCheck, hourglass, undo2 } from "../../state/icons.ts";
import { copying, done, ended, gone, moving, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enMigration } from "./en.ts";

/**
 * The states of a migration of a server, sent as `status`.
 * Names and order come from nova/conductor/manager.py.
 */
export const migration = serviceField({
  id: "nova.migration",
  keys: ["status"],
  states: {
    accepted: moving(hourglass),
    // waits for the copies of others: nova/conf/compute.py, max_concurrent_live_migrations
    queued: copying(hourglass),
    preparing: moving(hourglass),
    "pre-migrating": moving(arrowRightLeft),
    migrating: copying(arrowRightLeft),
    // Nova records its progress, so that a copy that gets nowhere shows: nova/virt/libvirt/migration.py, save_stats
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
