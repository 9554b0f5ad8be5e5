// The code that the gallery shows of a story without a file of its own: what someone would write, ready to be pasted.

import { expect, test } from "vitest";
import { sourceOf } from "../.storybook/sourceOf.ts";
import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  StatePopover,
  StateSummary,
} from "../src/entries/index.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { en } from "../src/meanings/en.ts";

const codeOf = (component: unknown, args: object, argTypes = {}) =>
  sourceOf("…", { component, args: { ...args }, argTypes }).split("\n");

test("code follows the controls, with every import", () => {
  const args = {
    state: 1,
    locale: "chosen",
    meanings: en,
    truncate: true,
    iconOnly: false,
    variant: "soft",
    label: undefined,
  };
  expect(codeOf(PowerStateBadge, args, { locale: { mapping: { chosen: zhHans } } })).toEqual([
    'import { PowerStateBadge } from "openstack-state-badges";',
    'import { zhHans } from "openstack-state-badges/locales/zh-Hans";',
    'import { en as meanings } from "openstack-state-badges/meanings/en";',
    "",
    '<PowerStateBadge state={1} locale={zhHans} meanings={meanings} truncate variant="soft" />',
  ]);
});

test("what the API did not send is no missing prop", () => {
  expect(codeOf(PowerStateBadge, { state: undefined, label: undefined }).at(-1)).toBe(
    "<PowerStateBadge state={undefined} />",
  );
});

const server = { status: "ACTIVE", "OS-EXT-STS:task_state": null, locked: true };
const serverCode = [
  "const server = {",
  '  status: "ACTIVE",',
  '  "OS-EXT-STS:task_state": null,',
  "  locked: true",
  "};",
];

test("an object keeps the order and the keys of the API", () => {
  expect(codeOf(ServerBadge, { server, details: ["hint"] })).toEqual([
    'import { ServerBadge } from "openstack-state-badges";',
    "",
    ...serverCode,
    "",
    '<ServerBadge server={server} details={["hint"]} />',
  ]);
});

test("elements in props and between tags are written with one object for all", () => {
  const args = { details: <ServerStateDetails server={server} />, children: <ServerBadge server={server} /> };
  expect(codeOf(StatePopover, args)).toEqual([
    'import { ServerBadge, ServerStateDetails, StatePopover } from "openstack-state-badges";',
    "",
    ...serverCode,
    "",
    "<StatePopover details={<ServerStateDetails server={server} />}>",
    "  <ServerBadge server={server} />",
    "</StatePopover>",
  ]);
  expect(codeOf(BadgeProvider, { children: <p>None</p> }).slice(2)).toEqual([
    "<BadgeProvider>",
    "  <p>",
    "    None",
    "  </p>",
    "</BadgeProvider>",
  ]);
});

test("a long list and handlers are left to the reader", () => {
  expect(codeOf(StateSummary, { servers: Array(99).fill(server), size: "lg", onSelect: () => {} }).slice(2)).toEqual([
    "export const Shown = ({ servers }: { servers: readonly object[] }) => (",
    '  <StateSummary servers={servers} size="lg" />',
    ");",
  ]);
});

test("the code of other components is left as it is", () => {
  expect(codeOf(() => null, {})).toEqual(["…"]);
});
