// Every form in which a server's state has been seen to arrive: APIs old and new, command-line clients,
// SDKs, other consoles and exporters. What is certain is read; the rest is unknown.

import { describe, expect, test } from "vitest";
import { catalog } from "../src/catalog/catalog.ts";
import { parsePowerState, parseServerStatus, parseTaskState, parseVmState } from "../src/states.ts";

type Forms = readonly (readonly [unknown, string])[];

const POWER: Forms = [
  // Nova's API: numbers; its old XML API and query strings: digits
  ...[0, "0"].map((form) => [form, "NOSTATE"] as const),
  ...[1, "1", 1n, " 1 "].map((form) => [form, "RUNNING"] as const),
  [2, "BLOCKED"],
  [3, "PAUSED"],
  [4, "SHUTDOWN"],
  [5, "SHUTOFF"],
  [6, "CRASHED"],
  [7, "SUSPENDED"],
  [8, "FAILED"],
  [9, "BUILDING"],
  [null, "unknown"],
  // notifications, diagnostics, `openstack server list --power-state`
  ["pending", "NOSTATE"],
  ["running", "RUNNING"],
  ["paused", "PAUSED"],
  ["shutdown", "SHUTDOWN"],
  ["crashed", "CRASHED"],
  ["suspended", "SUSPENDED"],
  // Nova up to Kilo
  ["blocked", "BLOCKED"],
  ["failed to spawn", "FAILED"],
  ["building", "BUILDING"],
  // python-openstackclient, python-novaclient
  ["NOSTATE", "NOSTATE"],
  ["Running", "RUNNING"],
  ["Shutdown", "SHUTDOWN"],
  // Horizon, Skyline, elektra, azimuth
  ["NO STATE", "NOSTATE"],
  ["No State", "NOSTATE"],
  ["Shut Down", "SHUTDOWN"],
  ["Shut down", "SHUTDOWN"],
  ["Shut Off", "SHUTOFF"],
  ["no_state", "NOSTATE"],
  ["shut-off", "SHUTOFF"],
  // two states under one word, a server's status, a vendor's words, a bare metal node's words: not certain
  ["_unused", "unknown"],
  ["", "unknown"],
  ["N/A", "unknown"],
  ["Unknown", "unknown"],
  ["active", "unknown"],
  ["error", "unknown"],
  ["on", "unknown"],
  ["power on", "unknown"],
  ["reboot_in_progress", "unknown"],
  // python-openstackclient takes -1 for the last of its list
  [-1, "unknown"],
  ["-1", "unknown"],
  [10, "unknown"],
  [1.5, "unknown"],
  ["01", "unknown"],
];

const TASK: Forms = [
  [null, "none"],
  ["None", "none"],
  ["none", "none"],
  ["null", "none"],
  ["-", "none"],
  ["", "none"],
  ["  ", "none"],
  ["free", "none"],
  // the key is not there: nobody says that no task runs
  [undefined, "unknown"],
  ["N/A", "unknown"],
  ["powering-off", "powering-off"],
  ["powering_off", "powering-off"],
  ["Powering Off", "powering-off"],
  ["Powering-off", "powering-off"],
  ["rebooting-hard", "rebooting_hard"],
  ["SOFT_DELETING", "soft-deleting"],
  ["Spawning", "spawning"],
  ["Block Device Mapping", "block_device_mapping"],
  ["starting", "powering-on"],
  ["stopping", "powering-off"],
  ["image_live_snapshot", "image_snapshot"],
  // a decision that is due, which no task stands for today
  ["resize_verify", "unknown"],
  ["deploying", "unknown"],
  ["deploy_error", "unknown"],
  ["spooling", "unknown"],
];

const VM: Forms = [
  ["ACTIVE", "active"],
  ["soft-delete", "soft-delete"],
  ["soft_delete", "soft-delete"],
  ["SOFT_DELETED", "soft-delete"],
  ["Shelved Offloaded", "shelved_offloaded"],
  ["terminated", "deleted"],
  ["shutoff", "stopped"],
  // Essex: what the server was before is not said
  ["migrating", "unknown"],
  ["rebuilding", "unknown"],
  ["resizing", "unknown"],
  [null, "unknown"],
  ["", "unknown"],
];

const STATUS: Forms = [
  ["active", "ACTIVE"],
  ["shutoff", "SHUTOFF"],
  ["HardReboot", "HARD_REBOOT"],
  ["ShelvedOffloaded", "SHELVED_OFFLOADED"],
  ["SoftDeleted", "SOFT_DELETED"],
  ["VerifyResize", "VERIFY_RESIZE"],
  ["verify resize", "VERIFY_RESIZE"],
  ["unknown", "UNKNOWN"],
  ["UNKNOWN_STATE", "UNKNOWN"],
  ["STOPPED", "SHUTOFF"],
  ["RESIZE-CONFIRM", "VERIFY_RESIZE"],
  ["RESIZE_VERIFY", "VERIFY_RESIZE"],
  ["CONFIRM_RESIZE", "VERIFY_RESIZE"],
  ["BUILDING", "BUILD"],
  ["RESCUED", "RESCUE"],
  ["RESIZED", "VERIFY_RESIZE"],
  ["BUILD(spawning)", "BUILD"],
  ["BUILD (spawning)", "BUILD"],
  ["REBUILD(rebuild_spawning)", "REBUILD"],
  // behind a status at rest it may be anything, an error too
  ["ACTIVE(deploy_error)", "unknown"],
  ["ACTIVE (stale)", "unknown"],
  ["ACTIVE(deleting)", "unknown"],
  ["ACTIVE()", "unknown"],
  // a task, which no status stands for; an activity that may be an error; an exporter's own numbers
  ["DELETING", "unknown"],
  ["SNAPSHOTTING", "unknown"],
  ["active - deploy_error", "unknown"],
  ["(ACTIVE)", "unknown"],
  [0, "unknown"],
  [20, "unknown"],
  [null, "unknown"],
  ["", "unknown"],
];

describe.each([
  ["power state", parsePowerState, POWER],
  ["task state", parseTaskState, TASK],
  ["vm state", parseVmState, VM],
  ["status", parseServerStatus, STATUS],
] as const)("a %s", (_what, parse, forms) => {
  test.each(forms)("that arrives as %o is read as %s", (form, state) => {
    expect(parse(form)).toBe(state);
  });

  test.each([
    undefined,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    true,
    {},
    { toString: () => "1" },
    ["1"],
    Symbol("1"),
    () => 1,
    Object.create(null),
    "undefined",
    "NaN",
    "constructor",
    "__proto__",
    "toString",
    "x".repeat(10_000),
    "-".repeat(10_000),
    "<b>ACTIVE</b>",
    "\u202eEVITCA",
  ])("that is no state at all is unknown (case %#)", (value) => {
    expect(parse(value)).toBe("unknown");
  });
});

test.each([
  [catalog.power, parsePowerState],
  [catalog.task, parseTaskState],
  [catalog.vm, parseVmState],
  [catalog.status, parseServerStatus],
] as const)(
  "every name in the catalog is read as itself, in lower and upper case and with spaces (table %#)",
  (table, parse) => {
    for (const state of Object.keys(table).filter((name) => name !== "unknown")) {
      for (const form of [
        state,
        state.toLowerCase(),
        state.toUpperCase(),
        state.replace(/[_-]/g, " "),
        state.replace(/_/g, "-"),
      ]) {
        expect(parse(form), form).toBe(state);
      }
    }
  },
);

test.each([
  [parsePowerState, [1, "paused", "nonsense", null]],
  [parseTaskState, [null, "Powering Off", "nonsense", undefined]],
  [parseVmState, ["ACTIVE", "nonsense", null]],
  [parseServerStatus, ["active", "BUILD(spawning)", "UNKNOWN"]],
] as const)("what was read once is read as the same again (parser %#)", (parse, values) => {
  for (const value of values) expect(parse(parse(value))).toBe(parse(value));
});

test("a status of unknown is Nova's own in any case, even where it stood for nothing before", () => {
  expect(["UNKNOWN", "Unknown", "unknown", parseServerStatus(null)].map(parseServerStatus)).toEqual([
    "UNKNOWN",
    "UNKNOWN",
    "UNKNOWN",
    "UNKNOWN",
  ]);
});
