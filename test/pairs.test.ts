// What holds for every resource with several fields. What is told of each is in test/cases.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countStates,
  describeHint,
  type Summarize,
  services,
  summarizeAgent,
  summarizeLoadBalancer,
  summarizerOf,
  summarizeService,
} from "../src/entries/services.ts";
import { compareBySeverity, isTransitional, needsAttention, nextPollDelay } from "../src/entries/states.ts";
import { told } from "./cases/cases.ts";
import * as answers from "./data/answers.ts";
import { serviceResources } from "./support/resources.ts";

/** What has to be sent for a resource of several fields to be healthy. */
const needed: readonly (readonly [Summarize, (object: Readonly<Record<string, unknown>>) => boolean])[] = [
  [
    summarizeLoadBalancer,
    ({ provisioning_status, operating_status }) =>
      /^active$/i.test(`${provisioning_status}`.trim()) && /^online$/i.test(`${operating_status}`.trim()),
  ],
  [summarizeService, ({ state, status, disabled }) => state === "up" && (status === "enabled" || disabled === false)],
  [summarizeAgent, ({ alive, admin_state_up }) => isTrue(alive) && isTrue(admin_state_up)],
];
/** As APIs and the command line write it. */
const isTrue = (value: unknown) => value === true || /^(true|up|1)$/i.test(String(value));

test("no summary throws, or is healthy without a reason, whatever was sent", () => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.constantFrom("ACTIVE", "ONLINE", "available", "up", "enabled", "True", true, false, "", null, Number.NaN, {
      toString: () => expect.fail("thrown"),
    }),
  );
  const keys = Object.values(answers).flatMap((answer) => {
    const [inner] = Object.values(answer);
    return [...Object.keys(answer), ...(typeof inner === "object" && inner !== null ? Object.keys(inner) : [])];
  });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), hostile), (object) => {
      for (const summarizeOne of Object.values(serviceResources)) {
        const { state, tone, hints } = summarizeOne(object);
        for (const hint of hints) describeHint(hint);
        if (state === "unknown") expect(tone).not.toBe("success");
        const isHealthy = tone === "success";
        // If health needs two fields, one alone is not enough.
        for (const [of, isWell] of needed)
          if (of === summarizeOne && isHealthy) expect(isWell(object), JSON.stringify(object)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

describe("a resource of one field", () => {
  test.each([
    ["nova.migration", answers.migration, "nova.migration completed: success"],
    ["barbican.secret", answers.secret, "barbican.secret ACTIVE: success"],
    ["masakari.notification", answers.notification.notification, "masakari.notification finished: success"],
  ] as const)("%s is summed up by it", (id, answer, summary) => {
    expect(told(summarizerOf(services[id])(answer))).toBe(summary);
  });
});

describe("the functions for servers work for every resource", () => {
  const list = ["DEGRADED", "ONLINE", "ERROR"].map((operating_status) => ({
    provisioning_status: "ACTIVE",
    operating_status,
  }));
  const summaries = list.map((item) => summarizeLoadBalancer(item));

  test("needsAttention, isTransitional and nextPollDelay", () => {
    expect(summaries.map(needsAttention)).toEqual([true, false, true]);
    const updating = summarizeLoadBalancer({ provisioning_status: "PENDING_UPDATE" });
    expect([isTransitional(updating), nextPollDelay(updating)]).toEqual([true, 2_000]);
    expect(nextPollDelay(summarizeLoadBalancer({ provisioning_status: "DELETED" }))).toBe(false);
  });

  test("compareBySeverity and countStates", () => {
    expect([...summaries].sort(compareBySeverity).map(({ state }) => state)).toEqual(["ERROR", "DEGRADED", "ONLINE"]);
    expect(countStates(list, summarizeLoadBalancer)).toMatchObject({
      total: 3,
      attention: 2,
      tones: { error: 1, warning: 1, success: 1 },
      states: [{ state: "ERROR", count: 1 }, { state: "DEGRADED" }, { state: "ONLINE" }],
    });
  });

  test("countStates tells apart what is judged in two ways", () => {
    const agents = [false, true].map((admin_state_up) => ({ alive: false, admin_state_up }));
    expect(
      countStates(agents, summarizeAgent)
        .states.map(({ attention }) => attention)
        .sort(),
    ).toEqual([false, true]);
  });

  test("the record of a failed migration ranks as an error, and needs nobody to act", () => {
    const migrations = ["completed", "failed"].map((status) => summarizerOf(services["nova.migration"])({ status }));
    expect(migrations.map(({ severity, attention }) => [severity, attention])).toEqual([
      [0, false],
      [6, false],
    ]);
  });
});
