// The states of every service, as test/data/resources.json has them: facts from the services' source and documentation.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { services } from "../src/entries/services.ts";
import pages from "../stories/Services.stories.tsx?raw";
import { fieldBadges, resourceBadges, serviceOf } from "../tools/badges.ts";
import facts from "./data/resources.json" with { type: "json" };

interface FactsOfField {
  readonly id: string;
  readonly keys: readonly string[];
  readonly absentIs?: { readonly tone: string; readonly phase: string };
  readonly states: readonly {
    readonly name: string;
    readonly en: string;
    readonly tone: string;
    readonly phase: string;
    readonly attention: boolean;
    readonly legacy?: string;
    readonly aliases?: readonly string[];
  }[];
}

const fields: readonly FactsOfField[] = facts.resources;

/** The field with an id, whatever its states. */
const fieldOf = (id: string) => services[id as keyof typeof services];
const rowOf = (id: string, state: string) =>
  (fieldOf(id).states as Readonly<Record<string, { tone: string; phase: string; attention?: true; icon: string }>>)[
    state
  ];
const wordOf = (id: string, state: string) => (fieldOf(id).words as Readonly<Record<string, string>>)[state];

const ids = Object.keys(services);
const known = fields.map(({ id }) => id);
const drawn = fieldBadges.map(({ field }) => field.id);

test("every field that has a badge has facts in test/data/resources.json", () => {
  expect(drawn.filter((id) => !known.includes(id))).toEqual([]);
});

test("every field that has facts is a field of a service and has a badge", () => {
  expect(known.filter((id) => !ids.includes(id) || !drawn.includes(id))).toEqual([]);
});

test("every field has a badge, or belongs to a resource that has one", () => {
  const judged = resourceBadges.flatMap(({ summarize }) => summarize.fields.map(({ id }) => id));
  expect(ids.filter((id) => !drawn.includes(id) && !judged.includes(id))).toEqual([]);
});

test("every service has a page in the gallery, stories/Services.stories.tsx", () => {
  const paths = [...new Set(ids.map((id) => serviceOf({ id })))];
  expect(paths.filter((service) => !pages.includes(`args: { service: "${service}" }`))).toEqual([]);
});

describe.each(fields)("$id", ({ id, keys, states, absentIs }) => {
  test("arrives under the keys that the API uses", () => {
    // A state that is only aimed at is not the current one. Tools send it under more keys.
    const current = keys.filter((key, index) => index === 0 || !key.startsWith("target_"));
    expect(fieldOf(id).keys.slice(0, current.length)).toEqual(current);
  });

  test("has the states of the service, in its order, and nothing between them", () => {
    const names = states.map(({ name }) => name);
    expect(Object.keys(fieldOf(id).states).slice(0, names.length)).toEqual(names);
    expect(Object.keys(fieldOf(id).states).slice(names.length).sort()).toEqual(
      absentIs && !names.includes("none") && id !== "ironic.provision" ? ["none", "unknown"] : ["unknown"],
    );
  });

  test.each([...states])(
    "$name is drawn as it is judged, and called $en",
    ({ name, en, tone, phase, attention, legacy }) => {
      expect(rowOf(id, name)).toMatchObject({ tone, phase, ...(legacy && { droppedIn: legacy }) });
      expect(rowOf(id, name)?.attention === true).toBe(attention);
      expect(wordOf(id, name)).toBe(en);
    },
  );

  test.each([...states])(
    "reads $name as it is sent, in any case and with other spellings",
    ({ name, aliases = [] }) => {
      for (const spelling of [name, name.toUpperCase(), name.toLowerCase(), ` ${name} `, ...aliases])
        expect(fieldOf(id).parse(name === "" ? name : spelling)).toBe(name);
    },
  );

  test("takes null as the API means it, and never as healthy", () => {
    const state = fieldOf(id).parse(null);
    if (absentIs) expect(rowOf(id, state)).toMatchObject(absentIs);
    else expect(state).toBe("unknown");
  });

  test.each([undefined, "", "no such state", 99, {}, [], Number.NaN, Symbol("x"), "__proto__", "constructor"])(
    "never takes %s for a healthy state",
    (value) => {
      expect(rowOf(id, fieldOf(id).parse(value))?.tone).not.toBe("success");
    },
  );

  test("never throws, whatever is sent", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => fieldOf(id).states[fieldOf(id).parse(value) as "unknown"] !== undefined),
    );
  });

  test("uses an icon for one tone and phase only", () => {
    const meanings = new Map<string, string>();
    for (const { name } of states) {
      const { icon = "", tone, phase } = rowOf(id, name) ?? {};
      expect(meanings.get(icon) ?? `${tone} ${phase}`, name).toBe(`${tone} ${phase}`);
      meanings.set(icon, `${tone} ${phase}`);
    }
  });
});

/** What one resource may show: the label of each state of each of its fields. */
const resources = [...new Set(facts.resources.map(({ service, resource }) => `${service}: ${resource}`))];

test.each(resources)("no two states of a resource share a label: %s", (resource) => {
  const labels = facts.resources
    .filter((field) => `${field.service}: ${field.resource}` === resource)
    .flatMap(({ id, states }) => states.map(({ name }) => wordOf(id, name)));
  expect(new Set(labels).size).toBe(labels.length);
});
