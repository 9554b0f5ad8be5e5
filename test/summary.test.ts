import { describe, expect, test } from "vitest";
import {
  catalog,
  compareBySeverity,
  countStates,
  describeHint,
  type Hint,
  isTerminal,
  isTransitional,
  needsAttention,
  nextPollDelay,
  readServer,
  summarizeServer,
} from "../src/entries/states.ts";
import { frames, recorded, type Sent } from "./support/frames.ts";

const hint = (server: unknown, kind: Hint["kind"], options = {}): Hint | undefined =>
  summarizeServer(server, options).hints.find((found) => found.kind === kind);

const active = recorded({ status: "ACTIVE", "OS-EXT-STS:task_state": null });
const listed = { id: "1", status: "UNKNOWN", links: [] };

describe("the leading state", () => {
  const leads = (server: unknown) => {
    const { field, state, because } = summarizeServer(server);
    return `${field} ${state}, because ${because}`;
  };

  test.each<[string, Sent, string]>([
    [
      "DELETED, whatever task is still running",
      { status: "DELETED", task_state: "deleting" },
      "status DELETED, because deleted",
    ],
    [
      "UNKNOWN while the cell is down",
      { ...listed, "OS-EXT-STS:power_state": 0 },
      "status UNKNOWN, because unreachable",
    ],
    [
      "the task that the status hides",
      recorded({ "OS-EXT-STS:task_state": "deleting" }),
      "task deleting, because task",
    ],
    ["the task that the status shows", recorded({ status: "RESIZE" }), "task resize_prep, because task"],
    [
      "the task, even if the status is ERROR",
      { status: "ERROR", task_state: "deleting" },
      "task deleting, because task",
    ],
    [
      "a task that this version does not know",
      { ...active, "OS-EXT-STS:task_state": "spooling" },
      "task unknown, because task",
    ],
    ["ERROR", recorded({ status: "ERROR" }), "status ERROR, because error"],
    ["the status of a server at rest", active, "status ACTIVE, because status"],
    ["the status if no task was sent", { status: "ACTIVE" }, "status ACTIVE, because status"],
    [
      "the status if the task is not available",
      { status: "ACTIVE", task_state: "N/A" },
      "status ACTIVE, because status",
    ],
    ["the derived status if no status was sent", { vm_state: "stopped" }, "status SHUTOFF, because status"],
    ["the derived status if the status is empty", { status: "", vm_state: "paused" }, "status PAUSED, because status"],
    [
      "a status that this version does not know",
      { status: "GPU_RESET", vm_state: "active" },
      "status unknown, because status",
    ],
    [
      "an unknown status, whatever the power state",
      { status: "GPU_RESET", power_state: 1 },
      "status unknown, because status",
    ],
    [
      "unknown if the status is not text, whatever the vm state",
      { status: ["ERROR"], vm_state: "active" },
      "status unknown, because status",
    ],
    [
      "an unknown task if the task is not text",
      { status: "ACTIVE", task_state: ["deleting"] },
      "task unknown, because task",
    ],
    ["the power state if nothing else was sent", { power_state: 1 }, "power RUNNING, because power"],
    ["unknown if nothing was sent", {}, "status unknown, because status"],
  ])("is %s", (_what, server, expected) => {
    expect(leads(server)).toBe(expected);
  });

  test("keeps its value as sent", () => {
    expect(summarizeServer({ status: "active", task_state: "Spooling" }).value).toBe("Spooling");
    expect(summarizeServer({ status: "active" }).value).toBe("active");
    expect(summarizeServer({ vm_state: "active" }).value).toBe("ACTIVE");
  });

  test("comes with its tone and phase", () => {
    expect(summarizeServer(recorded({ "OS-EXT-STS:task_state": "deleting" }))).toMatchObject({
      tone: "progress",
      phase: "transitional",
      attention: false,
    });
    expect(summarizeServer(recorded({ status: "VERIFY_RESIZE" }))).toMatchObject({ tone: "warning", attention: true });
  });

  test.each(frames.map(({ step, server }, index) => [index + 1, step, server] as const))(
    "of recorded response %i (%s) is the running task, or else the status",
    (_number, _step, server) => {
      const task = server["OS-EXT-STS:task_state"];
      expect(summarizeServer(server).state).toBe(task ?? server.status);
    },
  );
});

describe("a hint", () => {
  test("reports a power state that contradicts the status", () => {
    // Recorded with Nova's fake driver, whose guests keep running while paused.
    expect(hint(recorded({ status: "PAUSED", "OS-EXT-STS:task_state": null }), "power")).toMatchObject({
      reading: { state: "RUNNING" },
      urgent: true,
    });
    // Nova warns about each of these: nova/compute/manager.py, _sync_instance_power_state.
    for (const [status, power] of [
      ["ACTIVE", "SHUTDOWN"],
      ["ACTIVE", "CRASHED"],
      ["ACTIVE", "SUSPENDED"],
      ["ACTIVE", "PAUSED"],
      ["SHUTOFF", "RUNNING"],
      ["PAUSED", "SHUTDOWN"],
      ["SUSPENDED", "RUNNING"],
      ["SUSPENDED", "PAUSED"],
      ["SOFT_DELETED", "RUNNING"],
    ])
      expect(hint({ status, power_state: power }, "power"), `${status} ${power}`).toMatchObject({
        reading: { state: power },
      });
  });

  test("does not report a power state that Nova itself causes", () => {
    for (const status of ["RESCUE", "SHELVED", "SHELVED_OFFLOADED", "BUILD", "VERIFY_RESIZE", "ERROR", "DELETED"])
      expect(hint(recorded({ status }), "power"), status).toBeUndefined();
    for (const { server } of frames.filter(({ server }) => server["OS-EXT-STS:task_state"] !== null))
      expect(hint(server, "power"), JSON.stringify(server)).toBeUndefined();
    expect(hint({ status: "ACTIVE", task_state: "spooling", power_state: 4 }, "power")).toBeUndefined();
    expect(hint({ status: "ACTIVE", power_state: 2 }, "power")).toBeUndefined();
    expect(hint({ status: "SUSPENDED", power_state: 4 }, "power")).toBeUndefined();
    // A hypervisor that reports no state contradicts nothing, and a crashed guest is off.
    expect(hint({ status: "ACTIVE", power_state: 0 }, "power")).toBeUndefined();
    expect(hint({ status: "ACTIVE", power_state: null }, "power")).toBeUndefined();
    expect(hint({ status: "SHUTOFF", power_state: "crashed" }, "power")).toBeUndefined();
  });

  test.each([
    ["DOWN", "Host is down", true],
    ["UNKNOWN", "Host does not report", true],
    // Nova says so of any disabled service.
    ["MAINTENANCE", "Host takes no new servers", false],
  ])("reports a host that is %s", (hostStatus, words, urgent) => {
    for (const host_status of [hostStatus, ` ${hostStatus.toLowerCase()} `]) {
      const [found] = summarizeServer({ ...active, host_status }).hints;
      expect(found && [describeHint(found), found.urgent]).toEqual([words, urgent]);
    }
  });

  test("does not report a host that is up or missing", () => {
    const hosts = (server: object) => summarizeServer(server).hints.filter(({ kind }) => kind.startsWith("host"));
    for (const { server } of frames) expect(hosts(server)).toEqual([]);
    expect(hosts({ status: "ACTIVE" })).toEqual([]);
  });

  test("reports a lock and its reason", () => {
    expect(hint(recorded({ locked: true }), "lockedBecause")).toMatchObject({
      values: { reason: "maintenance" },
      urgent: false,
    });
    expect(hint({ locked: true, locked_reason: null }, "locked")).toMatchObject({ mark: "locked" });
    expect(hint(active, "locked")).toBeUndefined();
  });

  test("reports a pending decision until it is made", () => {
    const resized = recorded({ status: "VERIFY_RESIZE", "OS-EXT-STS:task_state": null });
    // The label of the status asks for it already.
    expect(summarizeServer(resized)).toMatchObject({ state: "VERIFY_RESIZE", attention: true, hints: [] });
    expect(hint({ ...resized, "OS-EXT-STS:task_state": "rebooting" }, "decision")).toMatchObject({ urgent: true });
    for (const task of ["resize_confirming", "resize_reverting", "deleting", "soft-deleting"])
      expect(hint({ ...resized, "OS-EXT-STS:task_state": task }, "decision"), task).toBeUndefined();
    expect(hint(recorded({ "OS-EXT-STS:task_state": "resize_reverting" }), "decision")).toBeUndefined();
  });

  test("reports how long a task has been running once it is slow", () => {
    const server = recorded({ "OS-EXT-STS:task_state": "deleting" });
    const since = readServer(server).updated ?? Number.NaN;
    expect(hint(server, "slow", { now: since + 600_001 })).toMatchObject({ values: { minutes: 10 }, urgent: true });
    expect(hint(server, "slow", { now: since + 600_000 })).toBeUndefined();
    expect(hint(server, "slow", { now: new Date(since + 2_000), slowAfter: 1_000 })).toMatchObject({
      values: { minutes: 0 },
    });
    // A server at rest is never slow, and without the current time nothing can be slow.
    expect(hint(active, "slow", { now: since + 600_001 })).toBeUndefined();
    expect(hint(server, "slow")).toBeUndefined();
    const undated = { ...server, updated: undefined, created: undefined };
    expect(hint(undated, "slow", { now: since + 600_001 })).toBeUndefined();
    // A server that is still being built may have no update time yet.
    expect(hint({ ...undated, created: server.updated }, "slow", { now: since + 600_001 })).toBeDefined();
    // An unknown task can be slow too.
    const unknown = { ...server, "OS-EXT-STS:task_state": "spooling" };
    expect(hint(unknown, "slow", { now: since + 600_001 })).toBeDefined();
  });

  test("gives Nova's reason for an error", () => {
    const fault = { code: 500, message: "No valid host was found." };
    expect(hint({ ...recorded({ status: "ERROR" }), fault }, "fault")).toMatchObject({
      values: { message: "No valid host was found." },
      urgent: true,
    });
  });

  test("tells of an error under a task that Nova left behind, or that is to end it", () => {
    const left = { status: "ERROR", "OS-EXT-STS:vm_state": "error", "OS-EXT-STS:task_state": "deleting" };
    const summary = summarizeServer(left);
    expect(summary).toMatchObject({ state: "deleting", attention: true, severity: 6, moving: true });
    expect(summary.hints.map((each) => describeHint(each))).toEqual(["Error"]);
    expect([left, { status: "VERIFY_RESIZE" }, {}].sort(compareBySeverity)[0]).toBe(left);
  });

  test("tells of a rescue under a task, unless the task ends it", () => {
    const rescued = { status: "RESCUE", power_state: 1 };
    expect(summarizeServer({ ...rescued, task_state: "rebooting" }).attention).toBe(true);
    expect(summarizeServer({ ...rescued, task_state: "unrescuing" }).attention).toBe(false);
    expect(summarizeServer({ status: "SOFT_DELETED", task_state: "restoring" }).attention).toBe(false);
  });

  test("tells of a guest that crashed where no status excuses it", () => {
    expect(summarizeServer({ status: "VERIFY_RESIZE", power_state: 6 }).severity).toBe(6);
    expect(summarizeServer({ status: "SHUTOFF", power_state: 6 }).attention).toBe(false);
  });

  test("is a note while an image is uploaded, which may take hours", () => {
    const slow = (task: string) =>
      hint({ status: "ACTIVE", task_state: task, updated: "2026-11-28T00:00:00Z" }, "slow", {
        now: Date.UTC(2026, 10, 28, 0, 25),
      });
    expect(slow("image_uploading")).toMatchObject({ values: { minutes: 25 }, urgent: false });
    expect(slow("spawning")).toMatchObject({ values: { minutes: 25 }, urgent: true });
  });

  test("needs attention, unless it is a lock or maintenance", () => {
    expect(summarizeServer({ ...active, host_status: "DOWN" }).attention).toBe(true);
    expect(summarizeServer({ ...active, "OS-EXT-STS:power_state": 4 }).attention).toBe(true);
    expect(summarizeServer({ ...active, host_status: "MAINTENANCE" }).attention).toBe(false);
    expect(summarizeServer(recorded({ locked: true })).attention).toBe(false);
  });

  test("comes after more serious ones, and for a deleted server only the fault remains", () => {
    const all = { ...recorded({ locked: true }), host_status: "DOWN", "OS-EXT-STS:power_state": 4, fault: "It broke." };
    expect(summarizeServer(all).hints.map(({ kind }) => kind)).toEqual(["fault", "power", "hostDown", "lockedBecause"]);
    const gone = summarizeServer({ ...all, status: "DELETED" });
    expect(gone.hints.map(({ kind }) => kind)).toEqual(["fault"]);
    expect([gone.attention, gone.severity]).toEqual([false, 0]);
  });
});

const moving = recorded({ "OS-EXT-STS:task_state": "spawning" });
const resting = recorded({ status: "SHUTOFF", "OS-EXT-STS:task_state": null });
const gone = recorded({ status: "DELETED" });

describe("the advice for a server", () => {
  test("is the same for the API's object and for its summary", () => {
    for (const of of [(server: Sent): unknown => server, summarizeServer]) {
      expect([moving, active, gone].map((server) => isTransitional(of(server)))).toEqual([true, false, false]);
      expect([moving, active, gone].map((server) => isTerminal(of(server)))).toEqual([false, false, true]);
      expect([listed, active, recorded({ status: "ERROR" })].map((server) => needsAttention(of(server)))).toEqual([
        true,
        false,
        true,
      ]);
    }
  });

  test.each([
    [0, 2_000],
    [29_999, 2_000],
    [30_000, 5_000],
    [299_999, 5_000],
    [300_000, 15_000],
    [1_800_000, 60_000],
    [Number.POSITIVE_INFINITY, 60_000],
    [-1, 2_000],
    [Number.NaN, 2_000],
  ])("that has been in transition for %s ms is to poll again after %s ms", (elapsed, delay) => {
    expect(nextPollDelay(moving, { elapsed })).toBe(delay);
  });

  test("is to poll rarely at rest, sooner if the state is unknown, and never once it is deleted", () => {
    expect([resting, active, listed, {}, gone].map((server) => nextPollDelay(server, { elapsed: 0 }))).toEqual([
      60_000,
      60_000,
      30_000,
      30_000,
      false,
    ]);
  });
});

describe("many servers", () => {
  const error = recorded({ status: "ERROR" });
  const waiting = recorded({ status: "VERIFY_RESIZE" });

  test("are sorted worst first", () => {
    const sorted = [error, waiting, {}, moving, resting, active, gone];
    expect([...sorted].reverse().sort(compareBySeverity)).toEqual(sorted);
    expect(sorted.map((server) => summarizeServer(server).severity)).toEqual([6, 5, 4, 3, 2, 1, 0]);
    expect(sorted.map((server) => summarizeServer(server)).sort(compareBySeverity)).toHaveLength(7);
    expect(compareBySeverity(catalog.vm.error, catalog.vm.active)).toBeLessThan(0);
  });

  test("are counted by leading state and by tone, and apart where they wait for a person", () => {
    const dead = { ...active, host_status: "DOWN" };
    const counted = countStates([active, active, error, dead, resting, moving], summarizeServer);
    expect(counted).toMatchObject({
      total: 6,
      attention: 2,
      moving: true,
      tones: { success: 2, progress: 1, warning: 1, error: 1, neutral: 1 },
      states: [
        { field: "status", state: "ERROR", tone: "error", phase: "stable", attention: true, count: 1 },
        { field: "status", state: "ACTIVE", tone: "success", phase: "stable", attention: true, count: 1 },
        { field: "task", state: "spawning", tone: "progress", phase: "transitional", attention: false, count: 1 },
        { field: "status", state: "SHUTOFF", tone: "neutral", phase: "stable", attention: false, count: 1 },
        { field: "status", state: "ACTIVE", tone: "success", phase: "stable", attention: false, count: 2 },
      ],
    });
    const { states } = countStates([{ status: "PAUSED" }, resting, resting], summarizeServer);
    expect(states.map(({ state }) => state)).toEqual(["SHUTOFF", "PAUSED"]);
  });

  test("count as none if there is no list", () => {
    // A failing API may return this.
    for (const nothing of [null, undefined, {}, "servers"])
      expect(countStates(nothing as null, summarizeServer)).toMatchObject({ total: 0, states: [] });
  });
});
