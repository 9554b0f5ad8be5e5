// The rules of servers, services and containers, one by one: what is read, and what one field makes of another.

import { describe, expect, test } from "vitest";
import { serverFields } from "../src/catalog/nova/serverFields.ts";
import { summarizeService } from "../src/catalog/nova/summarizeService.ts";
import { summarizeContainer } from "../src/catalog/zun/summarizeContainer.ts";
import { catalog, isTransitional, readServer, summarizeServer } from "../src/entries/states.ts";
import { told } from "./cases/cases.ts";

describe("a server is read", () => {
  test("with its vm state, and with `state` only if it has none", () => {
    expect(readServer({ vm_state: "active", state: "paused" }).vm).toBe("active");
    expect(readServer({ power_state: 4, state: "running", driver: "libvirt" }).power).toBe("SHUTDOWN");
    expect(readServer({ state: "fine" }).sent).toMatchObject({ vm: "fine", power: undefined });
  });

  test("by its `state` rather than by what is in a wrapper beside that", () => {
    expect(readServer({ state: "paused", server: { status: "ACTIVE" } }).vm).toBe("paused");
  });

  test("with Nova’s UNKNOWN as it was sent, and with a derived status in place of a placeholder", () => {
    expect(readServer({ status: "UNKNOWN", vm_state: "active" }).status).toBe("UNKNOWN");
    expect(readServer({ status: "N/A", vm_state: "active" }).status).toBe("ACTIVE");
  });

  test("as having sent no status if it was derived", () => {
    expect(readServer({ vm_state: "stopped" })).toMatchObject({ status: "SHUTOFF", sent: { status: undefined } });
  });

  test("as having sent no status if nothing can be derived", () => {
    const { value, leading } = summarizeServer({ name: "web-1" });
    expect([value, leading.isDerived]).toEqual([undefined, undefined]);
  });

  test.each(["id", "uuid", "instance_id", "ID"])("with its %s", (key) => {
    expect(readServer({ status: "ACTIVE", [key]: "7f" }).id).toBe("7f");
  });

  test.each([
    ["created", "created"],
    ["created", "created_at"],
    ["updated", "updated"],
    ["updated", "updated_at"],
  ] as const)("with the time when it was %s, from %s", (name, key) => {
    expect(readServer({ status: "ACTIVE", [key]: "2026-11-28T10:00:00Z" })[name]).toBe(Date.UTC(2026, 10, 28, 10));
  });

  test.each([
    [-1, undefined],
    [0, 0],
    [100, 100],
    [100.1, undefined],
  ])("with a progress of %j as %j", (progress, read) => {
    expect(readServer({ status: "ACTIVE", progress }).progress).toBe(read);
  });
});

describe("the progress of a server", () => {
  const shown = (progress: unknown, task_state: string | null = "migrating") =>
    summarizeServer({ status: "ACTIVE", task_state, progress }).progress;

  test("is shown in whole percent while a task runs", () => {
    expect([42, 0.5, 99.6, 100].map((progress) => shown(progress))).toEqual([42, 1, 100, 100]);
  });

  test("is not shown at 0, where Nova leaves it, or at rest", () => {
    expect([0, 0.4, undefined].map((progress) => shown(progress))).toEqual([undefined, undefined, undefined]);
    expect(shown(100, null)).toBeUndefined();
  });
});

describe("the status of a server", () => {
  test.each([
    ["VERIFY_RESIZE", "resize_confirming"],
    ["VERIFY_RESIZE", "resize_reverting"],
    ["RESCUE", "unrescuing"],
    ["SOFT_DELETED", "restoring"],
    ["VERIFY_RESIZE", "deleting"],
    ["RESCUE", "deleting"],
    ["SOFT_DELETED", "deleting"],
    ["VERIFY_RESIZE", "soft-deleting"],
    ["RESCUE", "soft-deleting"],
    ["MIGRATING", "migrating"],
    ["REBOOT", "rebooting"],
  ])("%s is not told beside the task %s, which ends it or is behind it", (status, task_state) => {
    expect(told(summarizeServer({ status, task_state }))).toBe(`task ${task_state}: progress`);
  });

  test("leads if no task runs, in any spelling of that", () => {
    for (const task_state of [null, "None", "-", "free"])
      expect(told(summarizeServer({ status: "ACTIVE", task_state }))).toBe("status ACTIVE: success");
  });

  test("hides an error in Nova’s records only if it is that error, or if a rebuild is to mend it", () => {
    expect(told(summarizeServer({ status: "ACTIVE", vm_state: "error" }))).toBe("status ACTIVE: success!; Error!");
    expect(told(summarizeServer({ status: "ERROR", vm_state: "error" }))).toBe("status ERROR: error!");
    const rebuilt = { status: "REBUILD", vm_state: "error", task_state: "rebuild_spawning" };
    expect(told(summarizeServer(rebuilt))).toBe("task rebuild_spawning: progress");
  });
});

describe("the power state of a server", () => {
  const agreeing = {
    ACTIVE: ["RUNNING", "BLOCKED"],
    PAUSED: ["PAUSED"],
    SUSPENDED: ["SUSPENDED", "SHUTDOWN", "SHUTOFF"],
    SHUTOFF: ["SHUTDOWN", "SHUTOFF", "CRASHED"],
    SOFT_DELETED: ["SHUTDOWN", "SHUTOFF"],
  };
  const known = Object.keys(catalog.power).filter((power) => !/^(unknown|NOSTATE)$/.test(power));

  test.each(Object.entries(agreeing))("agrees with %s, or is told", (status, powers) => {
    const contradicting = known.filter((power_state) =>
      summarizeServer({ status, task_state: null, power_state }).hints.some(({ kind }) => kind === "power"),
    );
    expect(contradicting).toEqual(known.filter((power) => !powers.includes(power)));
  });
});

test("a lock has a mark of its own, with a reason or without", () => {
  const marks = (server: object) => summarizeServer({ status: "ACTIVE", ...server }).hints.map(({ mark }) => mark);
  expect(marks({ locked: true })).toEqual(["locked"]);
  expect(marks({ locked: true, locked_reason: "audit" })).toEqual(["locked"]);
});

test("what is requested of a server or a container becomes visible in its task", () => {
  expect(summarizeServer.requested).toBe(serverFields.task);
  expect(summarizeContainer.requested.id).toBe("zun.task");
});

test("a row of a table, a server and a summary tell whether they change by themselves", () => {
  expect([catalog.task.spawning, catalog.status.ACTIVE].map(isTransitional)).toEqual([true, false]);
  expect([{ status: "BUILD" }, { status: "ACTIVE", task_state: null }].map(isTransitional)).toEqual([true, false]);
  const restsButMoves = { ...summarizeServer({ status: "ACTIVE" }), moving: true };
  expect([restsButMoves, { ...summarizeServer({ status: "BUILD" }), moving: false }].map(isTransitional)).toEqual([
    true,
    false,
  ]);
});

describe("a service", () => {
  test.each(["error", "failover-error", "failed-over"])("whose replication is %s needs a person", (replication) => {
    expect(summarizeService({ state: "up", status: "enabled", replication_status: replication }).attention).toBe(true);
  });

  test("is enabled by its status, whatever another key says", () => {
    expect(told(summarizeService({ state: "up", status: "enabled", disabled: true }))).toBe(
      "nova.service.state up: success",
    );
  });

  test("of which neither is understood shows its state, which can't be determined", () => {
    expect(summarizeService({ state: "stopped", status: "paused" })).toMatchObject({
      field: "nova.service.state",
      phase: "indeterminate",
    });
    expect(summarizeService({ state: "stopped" }).phase).toBe("indeterminate");
  });
});
