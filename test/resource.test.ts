// What every resource has in common: how it is found in an answer, what it is called, when it changed, and what is told
// of fields that do not lead.

import { describe, expect, test } from "vitest";
import { summarizeImage } from "../src/catalog/glance/summarizeImage.ts";
import { summarizeNode } from "../src/catalog/ironic/summarizeNode.ts";
import { targetPower } from "../src/catalog/ironic/targetPower.ts";
import { de } from "../src/locales/de.ts";
import { apiObject } from "../src/resource/apiObject.ts";
import { countStates } from "../src/resource/countStates.ts";
import { defineResource, summarizerOf } from "../src/resource/defineResource.ts";
import { hintsIn } from "../src/resource/hints.ts";
import { identityOf } from "../src/resource/identity.ts";
import { slowHint } from "../src/resource/slow.ts";
import { timeOf } from "../src/resource/time.ts";
import { defineField } from "../src/state/field.ts";
import { ended, healthy, impaired, moving, resting, unknown, waiting } from "../src/state/rows.ts";
import { describeHint } from "../src/words/hint.ts";

const door = defineField({
  id: "house.door",
  keys: ["door"],
  states: { open: healthy(), shut: resting(), unknown },
  words: { open: "Open", shut: "Shut", unknown: "Unknown" },
});
const roof = defineField({
  id: "house.roof",
  keys: ["roof", "top"],
  states: {
    tight: healthy(),
    burnt: ended,
    leaking: impaired(""),
    thatching: moving(""),
    flagged: { ...resting(), attention: true },
    sunken: waiting(),
    unknown,
  },
  words: {
    tight: "Tight",
    burnt: "Burnt",
    leaking: "Leaking",
    thatching: "Thatching",
    flagged: "Flagged",
    sunken: "Sunken",
    unknown: "Unknown",
  },
});

describe("an object of an API", () => {
  const doorOf = (sent: unknown) => apiObject(sent, ["door"]).get("door");

  test.each([
    ["alone", { door: "open", server: { door: "shut" } }],
    ["as an answer", { house: { door: "open" } }],
    ["as a server beside other keys", { server: { door: "open" }, links: [] }],
    [
      "in a notification",
      { event_type: "door", payload: { "nova_object.name": "Door", "nova_object.data": { door: "open" } } },
    ],
    ["in a tree of statuses", { statuses: { door: "open" }, links: [] }],
    ["beside a wrapper that is empty", { Door: "open", server: null, links: [] }],
    ["beside a wrapper that holds a text", { Door: "open", server: "web-1", links: [] }],
    ["in three wrappers", { a: { b: { c: { door: "open" } } } }],
  ])("is found %s", (_, sent) => {
    expect(doorOf(sent)).toBe("open");
  });

  test.each([
    ["in a list", [{ door: "open" }]],
    ["beside other keys that name no wrapper", { house: { door: "open" }, links: [] }],
    ["in four wrappers", { a: { b: { c: { d: { door: "open" } } } } }],
    ["in what can't be listed", new Proxy({}, { ownKeys: () => expect.fail("thrown by a proxy") })],
  ])("is not looked for %s", (_, sent) => {
    expect(doorOf(sent)).toBeUndefined();
  });

  test("has a field under any of its keys, and in any spelling of them", () => {
    const read = (sent: object) => apiObject(sent, []).read(roof).state;
    expect([{ roof: "tight" }, { top: "tight" }, { Roof: "tight" }, { is_top: "tight" }].map(read)).toEqual(
      Array.from({ length: 4 }, () => "tight"),
    );
    expect(apiObject({ lid: "burnt" }, []).read(roof, ["lid"]).state).toBe("burnt");
    expect(read({ lid: "burnt" })).toBe("unknown");
  });
});

describe("a resource", () => {
  const of = (sent: object) => identityOf(apiObject(sent, ["x"]));

  test.each(["id", "uuid", "alarm_id", "physical_resource_id", "binary"])("has an id: its %s", (key) => {
    expect(of({ x: 1, [key]: "7f" }).id).toBe("7f");
  });

  test.each([
    "name",
    "display_name",
    "stack_name",
    "resource_name",
    "floating_ip_address",
    "hypervisor_hostname",
    "host",
  ])("has a name: its %s", (key) => {
    expect(of({ x: 1, [key]: "web-1" }).name).toBe("web-1");
  });

  test.each([
    "updated_at",
    "updated",
    "provision_updated_at",
    "updated_time",
    "created_at",
    "created",
    "creation_time",
  ])("has the time of its last change: its %s", (key) => {
    expect(of({ x: 1, [key]: "2026-11-28T10:00:00Z" }).changed).toBe("2026-11-28T10:00:00Z");
  });

  test("has the next of these where one says nothing", () => {
    expect(of({ x: 1, name: "", host: "a", updated_at: null, created_at: "then" })).toEqual({
      id: undefined,
      name: "a",
      changed: "then",
    });
  });
});

describe("a time", () => {
  const ten = Date.UTC(2026, 10, 28, 10);

  test.each([
    "2026-11-28T10:00:00",
    "2026-11-28T10:00:00.000000",
    "2026-11-28 10:00:00",
    "2026-11-28T10:00",
    "2026-11-28T10:00:00Z",
    "2026-11-28T10:00:00z",
    "2026-11-28T12:00:00+02:00",
    "2026-11-28T04:30:00-0530",
  ])("is in UTC unless it names a zone: %s", (sent) => {
    expect(timeOf(sent)).toBe(ten);
  });

  test("is midnight on a day that is all it has", () => {
    expect(timeOf("2026-11-28")).toBe(Date.UTC(2026, 10, 28));
  });

  test.each([
    undefined,
    ten,
    "",
    "10:00",
    "2026-11-28T25:00:00Z",
    "Z",
    "2026-11-28 10:00:00-0500 EST",
    "2026-11-28 10:00:00 +0530 (IST)",
    "on 2026-11-28",
    "2026-11-28T10:00:00ZZ",
    ["2026-11-28T10:00:00Z"],
  ])("is not read from %j", (sent) => {
    expect(timeOf(sent)).toBeUndefined();
  });
});

describe("a field that does not lead", () => {
  const summarize = defineResource({ fields: { door, roof } });
  const told = (sent: string) => summarize({ door: "open", roof: sent }).hints.map((hint) => describeHint(hint));

  test.each([
    ["burnt", "Burnt"],
    ["leaking", "Leaking"],
    ["thatching", "Thatching"],
    ["flagged", "Flagged"],
    ["sunken", "Sunken"],
  ])("is told if it failed, is in trouble, changes or waits for a person: %s", (sent, label) => {
    expect(told(sent)).toEqual([label]);
  });

  test("is not told if all is well, or if it leads itself", () => {
    expect(told("tight")).toEqual([]);
    expect(summarizerOf(roof)({ roof: "sunken" }).hints).toEqual([]);
  });

  test("asks for a person even if a rule has calm words for it", () => {
    const hint = hintsIn("house.hints", { pond: "There is a pond" });
    const ruled = defineResource({
      fields: { door, roof },
      rule: (readings) => ({ lead: readings.door, hints: [hint("pond", { reading: readings.roof })] }),
    });
    const { hints, attention } = ruled({ door: "open", roof: "sunken" });
    expect(hints.map((one) => describeHint(one))).toEqual(["There is a pond"]);
    expect(attention).toBe(true);
  });

  test("is looked for in no wrapper if another field of the resource is there", () => {
    expect(summarize({ door: "open", server: { door: "shut", roof: "burnt" } }).state).toBe("open");
  });

  test("is calmed only by a rule that says so", () => {
    expect(summarize.calms).toEqual([]);
  });
});

test("an empty list has nothing that moves or waits", () => {
  expect(countStates([], summarizerOf(door))).toMatchObject({ total: 0, attention: 0, moving: false });
});

test("an image that is copied for half a day needs nobody", () => {
  const image = { status: "active", updated_at: "2026-11-28T00:00:00Z", os_glance_importing_to_stores: "ceph" };
  const { attention, hints } = summarizeImage(image, { now: Date.UTC(2026, 10, 28, 12) });
  expect([attention, hints.map(({ kind }) => kind)]).toEqual([false, ["importing", "slow"]]);
});

test("a node’s known target is judged by its table", () => {
  const rebooting = { provision_state: "available", target_power_state: "rebooting" };
  expect(summarizeNode(rebooting).leading.row).toBe(targetPower.states.rebooting);
});

test("a change that takes long says for how long, in the language or else in English", () => {
  const slow = slowHint(0, false, { now: 11 * 60_000 });
  expect(slow && describeHint(slow)).toBe("In this state for 11 min");
  expect(slow && describeHint(slow, de)).toBe("Seit 11 Minuten in diesem Zustand");
});
