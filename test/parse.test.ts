// Every known spelling of a server's state, from old and new APIs, command-line clients, SDKs, other consoles and
// exporters. Anything unambiguous is understood; the rest is unknown.

import { describe, expect, test } from "vitest";
import { catalog } from "../src/catalog/nova/catalog.ts";
import { parsePowerState, parseServerStatus, parseTaskState, parseVmState } from "../src/entries/states.ts";

type Forms = readonly (readonly [unknown, string])[];

const POWER: Forms = [
  // numbers in Nova's API; digits in its old XML API and in query strings
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
  // ambiguous: one word for two states, a server's status, vendor terms, bare metal terms
  ["_unused", "unknown"],
  ["", "unknown"],
  ["N/A", "unknown"],
  ["Unknown", "unknown"],
  ["active", "unknown"],
  ["error", "unknown"],
  ["on", "unknown"],
  ["power on", "unknown"],
  ["reboot_in_progress", "unknown"],
  // python-openstackclient shows -1 as the last name in its list
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
  // a missing key does not mean that no task is running
  [undefined, "unknown"],
  ["N/A", "unknown"],
  ["powering-off", "powering-off"],
  ["powering_off", "powering-off"],
  ["Powering Off", "powering-off"],
  ["Powering-off", "powering-off"],
  ["powering - off", "powering-off"],
  ["rebooting-hard", "rebooting_hard"],
  ["SOFT_DELETING", "soft-deleting"],
  ["Spawning", "spawning"],
  ["Block Device Mapping", "block_device_mapping"],
  ["starting", "powering-on"],
  ["stopping", "powering-off"],
  ["image_live_snapshot", "image_snapshot"],
  // once a pending decision; no task means this today
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
  // Essex: the vm state before the task is not known
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
  // after a stable status, the parentheses may hold anything, even an error
  ["ACTIVE(deploy_error)", "unknown"],
  ["ACTIVE (stale)", "unknown"],
  ["ACTIVE(deleting)", "unknown"],
  ["ACTIVE()", "unknown"],
  // tasks that have no status; an activity that may be an error; an exporter's own numbers
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
  test.each(forms)("sent as %o is read as %s", (form, state) => {
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
  ])("is unknown if the value is not a state (case %#)", (value) => {
    expect(parse(value)).toBe("unknown");
  });
});

test.each([
  [catalog.power, parsePowerState],
  [catalog.task, parseTaskState],
  [catalog.vm, parseVmState],
  [catalog.status, parseServerStatus],
] as const)(
  "every state in the catalog is recognized in lower case, upper case and with spaces (table %#)",
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
] as const)("parsing a parsed state returns the same state (parser %#)", (parse, values) => {
  for (const value of values) expect(parse(parse(value))).toBe(parse(value));
});

test("a status of unknown in any letter case means Nova's UNKNOWN, even if it came from parsing null", () => {
  expect(["UNKNOWN", "Unknown", "unknown", parseServerStatus(null)].map(parseServerStatus)).toEqual([
    "UNKNOWN",
    "UNKNOWN",
    "UNKNOWN",
    "UNKNOWN",
  ]);
});
