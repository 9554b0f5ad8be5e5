// What was measured, in the words of readers. README and the gallery's page Performance take their figures from here.

import measured from "./measured.json" with { type: "json" };
import compared from "./peers/measured.json" with { type: "json" };

const OWN = "openstack-state-badges";

const titles: Readonly<Record<string, string>> = {
  "antd-tag": "antd",
  "bare-span": "Bare <span>",
  "carbon-tag": "Carbon",
  "cloudscape-status-indicator": "Cloudscape",
  "fluent-badge": "Fluent",
  "lucide-by-hand": "By hand with lucide-react",
  "mantine-badge": "Mantine",
  "mui-chip": "MUI",
  [OWN]: "This library",
  "patternfly-label": "PatternFly",
  "primer-label": "Primer",
  "radix-badge": "Radix",
};

/** Whose badges were compared, from the fastest to mount. */
export const contenders = compared.rows.map(({ name, growth, ...figures }) => ({
  ...figures,
  title: titles[name] ?? name,
  /** The title where there is little room. */
  short: titles[name]?.split(" with ")[0] ?? name,
  isOwn: name === OWN,
  isBaseline: name === compared.floor,
  growth: Object.entries(growth).map(([count, microseconds]) => ({ count: Number(count), microseconds })),
}));

export type Contender = (typeof contenders)[number];

function theOne(is: "isOwn" | "isBaseline"): Contender {
  const one = contenders.find((each) => each[is]);
  if (!one) throw new Error(`tools/bench/peers/measured.json has none that ${is}.`);
  return one;
}

export const own = theOne("isOwn");
export const baseline = theOne("isBaseline");

/** What was timed beside the baseline. */
export const timed = [
  { part: "mount", does: "mount" },
  { part: "again", does: "render again" },
  { part: "change", does: "change" },
  { part: "server", does: "render on a server" },
  { part: "unmount", does: "unmount" },
] as const;

type Figure = (typeof timed)[number]["part"] | "bytes";

export const bytes = (count: number): string => `${count.toLocaleString("en")}\u00a0bytes`;
export const times = (ratio: number): string => `${ratio.toFixed(2)}\u00a0×`;

const listOf = (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items);

/** Who needs no more than this library, up to half of the last digit that is shown. */
export const ahead = (figure: Figure): string =>
  listOf(
    contenders
      .filter((each) => !each.isOwn && !each.isBaseline && each[figure] - own[figure] < 0.005)
      .map(({ title }) => title),
  );

/** How this library and the baseline grow: what one badge takes to mount, by how many there are. */
export const growth = own.growth.map(({ count, microseconds }, index) => ({
  count,
  microseconds,
  times: microseconds / (baseline.growth[index]?.microseconds ?? Number.NaN),
}));

const { badges, motion, servers } = measured;

const beside = (name: keyof typeof badges) => ({
  mount: badges[name].mount / badges.floor.mount,
  change: badges[name].change / badges.floor.change,
});

/** This library alone: badges beside the least that React can render for the same look, lists, motion. */
export const alone = { rest: beside("PowerStateBadge"), moving: beside("TaskStateBadge, moving"), motion, servers };
