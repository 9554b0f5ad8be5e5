// Code that must not compile. It never runs; `npm run check:types` fails if an expected error is missing.

import type { ComponentProps } from "react";
import type { enServer } from "../src/catalog/nova/enServer.ts";
import { VolumeStatusBadge } from "../src/entries/cinder.ts";
import {
  defineField,
  defineStates,
  en,
  fieldBadge,
  type Locale,
  PowerStateBadge,
  rows,
  ServerStatusBadge,
  StateAnnouncer,
  type StateEntry,
  type StateOf,
  StateSummary,
  TaskStateBadge,
} from "../src/entries/index.ts";
import { LoadBalancerBadge, summarizeLoadBalancer } from "../src/entries/octavia.ts";
import { type PowerState, parsePowerState } from "../src/entries/states.ts";
import { servicesZhHans } from "../src/locales/services/zh-Hans.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { cinderEn } from "../src/meanings/cinder/en.ts";

const row: StateEntry = { tone: "neutral", phase: "stable", icon: "M0 0" };

// @ts-expect-error A table needs a row for `unknown`.
defineStates({ available: row });
// @ts-expect-error There is no such tone.
defineStates({ available: { ...row, tone: "sucess" }, unknown: row });
// @ts-expect-error A row needs an icon.
defineStates({ available: { tone: "success", phase: "stable" }, unknown: row });

const { RUNNING: _, ...power } = en.power;
/** A language may lag behind the catalog. */
export const lagging: Locale = { ...en, power };
// @ts-expect-error A label belongs to no state.
export const stray: Locale = { ...en, power: { ...en.power, RUNING: "Running" } };
// @ts-expect-error A language needs its tag.
export const nameless: Locale = { ...en, lang: undefined };

// @ts-expect-error There is no such state.
export const state: PowerState = "RUNING";
// @ts-expect-error A task is not a status.
export const task: StateOf<"status"> = "spawning";
export const parsed: PowerState = parsePowerState("anything");

export const wrong = [
  // @ts-expect-error A locale is an object, not a tag.
  <PowerStateBadge key="2" state={1} locale="zh-CN" />,
  // @ts-expect-error Nobody knows how to sum up the items.
  <StateAnnouncer key="items" items={[]} />,
  // @ts-expect-error There is no such variant.
  <PowerStateBadge key="3" state={1} variant="filled" />,
  // @ts-expect-error There is no such tone.
  <PowerStateBadge key="4" state={1} tone="green" />,
  // @ts-expect-error A badge draws its own content.
  <PowerStateBadge key="5" state={1}>
    Running
  </PowerStateBadge>,
  // @ts-expect-error The prop for a server's status is `status`.
  <ServerStatusBadge key="6" state="ACTIVE" />,
  // @ts-expect-error Only a task can be idle.
  <PowerStateBadge key="7" state={1} idle="hide" />,
  // @ts-expect-error A theme has no such key.
  <PowerStateBadge key="8" state={1} theme={{ sucessHue: 145 }} />,
  // @ts-expect-error A theme's values are strings or numbers.
  <PowerStateBadge key="9" state={1} theme={{ radius: {} }} />,
];

// Values from an API need no cast.
const server: { status?: string; task: string | null; power: number | undefined } = { task: null, power: 1 };
export const right = [
  <ServerStatusBadge key="1" status={server.status} />,
  <TaskStateBadge key="2" state={server.task} idle="hide" locale={undefined} />,
  <PowerStateBadge key="3" state={server.power} icon={null} meaning={false} data-testid="power" />,
  <PowerStateBadge key="4" state={1} theme={{ radius: "4px", successHue: 145, warningOnSolid: undefined }} />,
];

const lease = defineField({
  id: "blazar.lease",
  keys: ["status"],
  states: { ACTIVE: rows.healthy(), unknown: rows.unknown },
  words: { ACTIVE: "Active", unknown: "Unknown" },
});

defineField({
  id: "blazar.lease",
  keys: ["status"],
  // @ts-expect-error A table needs a row for what is unknown.
  states: { ACTIVE: rows.healthy() },
  words: { ACTIVE: "Active", unknown: "Unknown" },
});

defineField({
  id: "blazar.lease",
  keys: ["status"],
  // @ts-expect-error Every label needs a state.
  states: { ACTIVE: rows.healthy(), unknown: rows.unknown },
  words: { ACTIVE: "Active", ACTIV: "Active", unknown: "Unknown" },
});

const LeaseBadge = fieldBadge("LeaseBadge", lease, "status");

export const resources = [
  <LeaseBadge key="1" status="ACTIVE" size="sm" locale={{ ...servicesZhHans, ...zhHans }} meanings={cinderEn} />,
  <LeaseBadge key="2" status="a state of a newer release" locale={servicesZhHans} />,
  <VolumeStatusBadge key="3" status={null} />,
  // @ts-expect-error The value of this field is called status.
  <VolumeStatusBadge key="4" state="in-use" />,
  <LoadBalancerBadge key="5" loadBalancer={{ provisioning_status: "ACTIVE" }} />,
  // @ts-expect-error The badge of a resource needs the object.
  <LoadBalancerBadge key="6" />,
  <StateSummary
    key="7"
    items={[{}]}
    summarize={summarizeLoadBalancer}
    onSelect={(states) => states[0]?.leading.field.words}
  />,
  // @ts-expect-error Other resources need the function that sums them up.
  <StateSummary key="8" items={[{}]} />,
];

declare const json: Readonly<Record<string, unknown>>;

/** What comes out of JSON fits without a cast. */
export const fromJson = [
  <PowerStateBadge key="1" state={json.power_state} />,
  <VolumeStatusBadge key="2" status={json.status} />,
  <LoadBalancerBadge key="3" loadBalancer={json.loadbalancer} />,
];

/** Editors complete the names of the states: they are not lost in what else is taken. */
export const completed: Extract<ComponentProps<typeof PowerStateBadge>["state"], "RUNNING"> = "RUNNING";

// @ts-expect-error The id of a field has its service in front.
defineField({ id: "lease", keys: ["status"], states: { unknown: rows.unknown }, words: { unknown: "Unknown" } });

/** A language has a place for each English phrase, and for no other. */
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
export const samePhrases: Same<keyof Locale["server"], keyof typeof enServer> = true;
