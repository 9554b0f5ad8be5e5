// The code that the gallery shows of a story: what someone would write, ready to be pasted.

import { expect, test } from "vitest";
import { sourceOf } from "../.storybook/sourceOf.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { en } from "../src/meanings/en.ts";

test("a playground follows its controls, with every import", () => {
  const args = {
    state: 1,
    locale: zhHans,
    meanings: en,
    truncate: true,
    iconOnly: false,
    variant: "soft",
    label: undefined,
  };
  expect(sourceOf("…", { title: "Badges/PowerStateBadge", name: "Playground", args })).toBe(
    [
      'import { PowerStateBadge } from "openstack-state-badges";',
      'import { zhHans } from "openstack-state-badges/locales/zh-Hans";',
      'import { en as meanings } from "openstack-state-badges/meanings/en";',
      "",
      '<PowerStateBadge state={1} locale={zhHans} meanings={meanings} truncate variant="soft" />',
    ].join("\n"),
  );
});

test("an object keeps the order and the keys of the API", () => {
  const args = { server: { status: "ACTIVE", "OS-EXT-STS:task_state": null } };
  expect(sourceOf("…", { title: "Badges/ServerBadge", name: "Playground", args })).toBe(
    [
      'import { ServerBadge } from "openstack-state-badges";',
      "",
      "<ServerBadge",
      "  server={{",
      '    status: "ACTIVE",',
      '    "OS-EXT-STS:task_state": null',
      "  }}",
      "/>",
    ].join("\n"),
  );
});

test("handlers are left to the reader", () => {
  expect(
    sourceOf("…", { title: "Badges/StateSummary", name: "Playground", args: { servers: [], onSelect: () => {} } }),
  ).toBe('import { StateSummary } from "openstack-state-badges";\n\n<StateSummary servers={[]} />');
});

test("other stories get the imports of the components that they use", () => {
  expect(sourceOf("<ServerBadge server={server} />", { title: "Badges/ServerBadge", name: "Hints", args: {} })).toBe(
    'import { ServerBadge } from "openstack-state-badges";\n\n<ServerBadge server={server} />',
  );
});

test("a story's own code is left as it is", () => {
  const own = "{ render: (args) => <ServerBadge {...args} /> }";
  expect(sourceOf(own, { title: "Badges/StateBadge", name: "Tones", args: {} })).toBe(own);
});
