import { describe, expect, test } from "vitest";
import {
  catalog,
  describeState,
  readServer,
  serverFields,
  stateOptions,
  statusFrom,
  taskStates,
  vmStates,
} from "../src/entries/states.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import { zhCN as zhCNMeanings } from "../src/meanings/zh-CN.ts";
import rules from "./data/status-rules.json" with { type: "json" };
import { recorded } from "./support/frames.ts";

const known = (table: object) => Object.keys(table).filter((state) => state !== "unknown");

describe("the status that Nova derives", () => {
  const statuses: Readonly<Record<string, Readonly<Record<string, string>>>> = rules.statuses;
  const cells = known(vmStates).flatMap((vm) =>
    known(taskStates).map((task) => [vm, task, statuses[vm]?.[task] ?? statuses[vm]?.default] as const),
  );

  test("is known for every vm state of the catalog", () => {
    const missing = known(vmStates).filter((vm) => statuses[vm]?.default === undefined);
    expect(missing, "Add these vm states to test/data/status-rules.json.").toEqual([]);
  });

  test.each(cells)("for the vm state %s and the task %s is %s", (vm, task, status) => {
    expect(statusFrom(vm, task === "none" ? null : task)).toBe(status);
  });

  test("hides the running task, except for the combinations that Nova lists", () => {
    const running = cells.filter(([, task]) => task !== "none");
    const listed = running.filter(([vm, task]) => statuses[vm]?.[task] !== undefined);
    const hidden = running.filter(([vm, task]) => statusFrom(vm, null) === statusFrom(vm, task));
    expect(listed.length).toBeGreaterThan(0);
    expect(hidden).toHaveLength(running.length - listed.length);
    expect(hidden.length / running.length).toBeGreaterThan(0.9);
  });

  test("is UNKNOWN for a vm state that Nova does not know, as in Nova, and unknown for a missing one", () => {
    expect(statusFrom("gone-fishing", null)).toBe("UNKNOWN");
    for (const nothing of [undefined, null, "", "N/A"]) expect(statusFrom(nothing, "spawning")).toBe("unknown");
  });
});

describe("readServer", () => {
  const states = { status: "SHUTOFF", task: "powering-on", vm: "stopped", power: "SHUTDOWN" };

  test.each([
    ["Nova's API", "OS-EXT-STS:power_state", "OS-EXT-STS:task_state", "OS-EXT-STS:vm_state", 4],
    ["openstacksdk and Skyline", "power_state", "task_state", "vm_state", 4],
    [
      "Nova's v3 API",
      "os-extended-status:power_state",
      "os-extended-status:task_state",
      "os-extended-status:vm_state",
      4,
    ],
    ["Huawei's SDKs", "OS_EXT_STS_power_state", "OS_EXT_STS_task_state", "OS_EXT_STS_vm_state", 4],
    ["fog", "os_ext_sts_power_state", "os_ext_sts_task_state", "os_ext_sts_vm_state", 4],
    ["gophercloud", "PowerState", "TaskState", "VmState", 4],
    ["a notification", "power_state", "task_state", "state", "shutdown"],
  ])("reads the states of a server from %s", (_source, power, task, vm, off) => {
    expect(readServer({ [power]: off, [task]: "powering-on", [vm]: "stopped" })).toMatchObject(states);
  });

  test("reads the output of `openstack server list --long -f json`", () => {
    const row = { ID: "1", Name: "web-1", Status: "SHUTOFF", "Task State": "powering-on", "Power State": 4 };
    expect(readServer(row)).toMatchObject({ id: "1", name: "web-1", ...states, vm: "unknown" });
    expect(readServer({ ...row, "Task State": "None", "Power State": "Shutdown" })).toMatchObject({
      task: "none",
      power: "SHUTDOWN",
    });
  });

  test("reads the lock from openstacksdk, which has another name for it", () => {
    expect(readServer({ is_locked: true, locked_reason: "audit" })).toMatchObject({
      locked: true,
      lockedReason: "audit",
    });
  });

  test("reads the task of an unversioned notification from its state_description", () => {
    const payload = { instance_id: "1", display_name: "web-1", state: "active", state_description: "deleting" };
    expect(readServer({ event_type: "compute.instance.update", payload })).toMatchObject({ id: "1", task: "deleting" });
    expect(readServer({ payload: { ...payload, state_description: "" } }).task).toBe("none");
  });

  test("does not unwrap a server that has a key named like a wrapper", () => {
    expect(readServer({ status: "ERROR", server: { status: "ACTIVE" } }).status).toBe("ERROR");
  });

  test("unwraps the response for a single server and a versioned notification", () => {
    const server = recorded({ status: "SHUTOFF", "OS-EXT-STS:task_state": "powering-on" });
    expect(readServer({ server })).toMatchObject({ name: "web-1", ...states });
    const data = {
      uuid: "1",
      display_name: "web-1",
      state: "stopped",
      task_state: "powering-on",
      power_state: "shutdown",
    };
    expect(readServer({ event_type: "instance.power_on.start", payload: { "nova_object.data": data } })).toMatchObject({
      id: "1",
      name: "web-1",
      ...states,
    });
  });

  test.each([
    ["a usage report as its vm state", { state: "paused", uptime: 3 }, "paused", "unknown"],
    ["diagnostics as their power state", { state: "paused", driver: "libvirt" }, "unknown", "PAUSED"],
    ["a server as its power state if it can be nothing else", { state: "crashed" }, "unknown", "CRASHED"],
    ["a server as unknown if it is not in the catalog", { state: "fine" }, "unknown", "unknown"],
  ])("reads the key `state` of %s", (_source, server, vm, power) => {
    expect(readServer(server)).toMatchObject({ vm, power });
  });

  test("distinguishes a missing field from null", () => {
    expect(readServer({ status: "ACTIVE" })).toMatchObject({ task: "unknown", sent: { task: undefined } });
    expect(readServer({ status: "ACTIVE", "OS-EXT-STS:task_state": null })).toMatchObject({
      task: "none",
      sent: { task: null },
    });
    // If the first key holds `null`, the second one is not tried.
    expect(readServer({ "OS-EXT-STS:task_state": null, task_state: "spawning" }).task).toBe("none");
  });

  test("reads the lock, fault, progress, host and times", () => {
    expect(readServer(recorded({ locked: true }))).toMatchObject({
      locked: true,
      lockedReason: "maintenance",
      progress: 0,
      hostStatus: "UP",
      fault: undefined,
      created: Date.UTC(2026, 10, 23, 21, 47, 42),
    });
    const fault = { code: 500, created: "2026-11-23T21:47:42Z", message: "No valid host was found." };
    expect(readServer({ status: "ERROR", fault }).fault).toBe("No valid host was found.");
    const notified = { "nova_object.data": { exception_message: "No valid host was found." } };
    expect(readServer({ state: "error", fault: notified }).fault).toBe("No valid host was found.");
  });

  test.each([
    ["locked", "True", true],
    ["lockedReason", "None", undefined],
    ["updated", "ACTIVE 1", undefined],
    ["fault", "None", undefined],
    ["hostStatus", undefined, undefined],
    ["locked", false, false],
    ["locked", null, undefined],
    ["locked", "perhaps", undefined],
    ["locked", "constructor", undefined],
    ["progress", "42", 42],
    ["progress", 101, undefined],
    ["progress", null, undefined],
    ["progress", "", undefined],
    ["progress", {}, undefined],
    ["updated", "2026-11-23T21:47:49.386483", Date.UTC(2026, 10, 23, 21, 47, 49, 386)],
    ["updated", "2026-11-23T22:47:49+01:00", Date.UTC(2026, 10, 23, 21, 47, 49)],
    ["updated", "yesterday", undefined],
    ["updated", 7, undefined],
    ["fault", "It broke.", "It broke."],
    ["fault", null, undefined],
    ["name", null, undefined],
    ["name", " ", undefined],
  ])("reads %s: %o as %o", (field, sent, read) => {
    expect(readServer({ [field]: sent })).toMatchObject({ [field]: read });
  });

  test("reads the few fields of a server whose cell is down", () => {
    const listed = { id: "1", status: "UNKNOWN", links: [] };
    expect(readServer(listed)).toMatchObject({ status: "UNKNOWN", task: "unknown", vm: "unknown", power: "unknown" });
    expect(readServer({ ...listed, "OS-EXT-STS:power_state": 0 })).toMatchObject({ power: "NOSTATE" });
  });

  test("reads objects without a prototype and objects with getters", () => {
    const bare = Object.assign(Object.create(null), { status: "ACTIVE" });
    expect(readServer(bare).status).toBe("ACTIVE");
    class Model {
      get status() {
        return "PAUSED";
      }
      get name(): string {
        throw new Error("not loaded");
      }
    }
    expect(readServer(new Model())).toMatchObject({ status: "PAUSED", name: undefined });
  });
});

describe("describeState", () => {
  test("gives the label, the meaning and the raw value in the reader's language", () => {
    expect(describeState(serverFields.power, "1", { locale: zhCN, meanings: zhCNMeanings })).toEqual({
      state: "RUNNING",
      label: "正在运行",
      meaning: zhCNMeanings.power.RUNNING,
      raw: "1",
    });
  });

  test("defaults to English without a meaning", () => {
    expect(describeState(serverFields.task, null)).toEqual({
      state: "none",
      label: "No Task",
      meaning: undefined,
      raw: "null",
    });
    expect(describeState(serverFields.status, "gpu-resetting")).toMatchObject({
      state: "unknown",
      label: "Gpu Resetting",
    });
    expect(describeState(serverFields.vm, undefined)).toMatchObject({ label: "Unknown", raw: undefined });
  });
});

describe("the options of a filter", () => {
  test("are Nova's states in Nova's order, without retired ones", () => {
    expect(stateOptions(serverFields.power).map(({ value }) => value)).toEqual([
      "NOSTATE",
      "RUNNING",
      "PAUSED",
      "SHUTDOWN",
      "CRASHED",
      "SUSPENDED",
    ]);
    expect(stateOptions(serverFields.status).map(({ value }) => value)).toEqual(known(catalog.status));
  });

  test("have the query for the API and a label in the reader's language", () => {
    expect(stateOptions(serverFields.power, zhCN)[1]).toEqual({
      value: "RUNNING",
      label: "正在运行",
      tone: "success",
      phase: "stable",
      attention: false,
      query: "1",
      adminOnly: false,
    });
    expect(stateOptions(serverFields.task).find(({ value }) => value === "powering-off")).toMatchObject({
      query: "powering-off",
    });
    expect(stateOptions(serverFields.task).find(({ value }) => value === "none")).toMatchObject({ query: undefined });
    expect(stateOptions(serverFields.vm).map(({ query }) => query)).toEqual(known(vmStates));
    // Nova rejects a query for UNKNOWN, because no vm state stands for it.
    const statuses = known(catalog.status).map((status) => (status === "UNKNOWN" ? undefined : status));
    expect(stateOptions(serverFields.status).map(({ query }) => query)).toEqual(statuses);
  });
});
