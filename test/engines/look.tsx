// The colors that an engine computes, in every place where badges are tried, and the boxes that it lays out.

import Color from "colorjs.io";
import { sizes, variants } from "../../src/badges/context.ts";
import { BadgeProvider, PowerStateBadge, StateBadge } from "../../src/entries/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { tones } from "../../src/state/state.ts";
import { contrast, type Drawn, drawnOf, gates, passes } from "../support/gates.ts";
import { iconNeeded, isClear, type Kind, labelNeeded } from "../support/needed.ts";
import { type Place, places } from "../support/places.ts";
import { badgesIn, draw } from "./draw.ts";
import { type Check, differing, type Tried } from "./tried.ts";

const VARIANTS = variants.filter((variant) => variant !== "auto");
// `Object.keys` types its keys as strings.
const KINDS = Object.keys(places) as readonly Kind[];

/** Every tone in every variant. */
export const Everything = () =>
  VARIANTS.map((variant) =>
    tones.map((tone) => <StateBadge key={`${variant} ${tone}`} {...{ tone, variant }} label="Running" />),
  );

/** Every tone in every variant, with the colors that they have in a place. */
const drawnIn = ({ text, page, scheme }: Place): readonly Drawn[] =>
  draw(
    <div style={{ color: text, backgroundColor: page, ...(scheme && { colorScheme: scheme }) }}>
      <Everything />
    </div>,
    (container) => badgesIn(container).map((badge) => drawnOf(badge, new Color(page), scheme ?? "none")),
  );

const named = ({ tone, variant }: Drawn, { where }: Place) => `${tone}, ${variant}, ${where}`;

/** What is measured of a badge, and how much of it is needed. */
const PARTS = { label: labelNeeded, icon: iconNeeded };
const PART_NAMES = ["label", "icon"] as const;

const PROMISES = {
  light: { label: "each label has 7:1", icon: "each icon stands out" },
  dark: { label: "each label has 7:1", icon: "each icon stands out" },
  gray: { label: "each label has 7:1 or as much as the text around", icon: "each icon stands out" },
  strong: {
    label: "each label has 7:1 or as much as the text around",
    icon: "each icon on a surface of its own stands out",
  },
} satisfies Record<Kind, Record<keyof typeof PARTS, string>>;

function contrastsIn(kind: Kind): Tried {
  const checks: Check[] = [];
  const least: Record<string, number> = {};
  const seen = places[kind].map((place) => ({ place, drawn: drawnIn(place) }));
  for (const part of PART_NAMES) {
    const measured = seen.flatMap(({ place, drawn }) =>
      drawn.map((badge) => ({
        name: named(badge, place),
        value: contrast(badge[part], badge.surface),
        needed: PARTS[part](kind, place, badge.variant),
      })),
    );
    checks.push({
      what: `${PROMISES[kind][part]} in ${seen.length} ${kind} places`,
      wrong: measured
        .filter(({ value, needed }) => value < needed)
        .map(({ name, value, needed }) => `${value.toFixed(2)} of ${needed.toFixed(2)}: ${name}`),
    });
    // Where each place asks for something else, a contrast alone says nothing.
    if (isClear(kind)) least[`${part}, ${kind} places`] = Math.min(...measured.map(({ value }) => value));
    else
      least[`${part}, ${kind} places, of what is needed`] = Math.min(
        ...measured.map(({ value, needed }) => value / needed),
      );
  }
  return { checks, least };
}

/** With no colors of their own, badges would have the contrast of the text around, and all look the same. */
const tonesApart = (): Check => ({
  what: "tones differ by their color, to color-blind readers too",
  wrong: [...places.light, ...places.dark].flatMap((place) =>
    [...gates.apart(drawnIn(place))]
      .filter((measured) => !passes(measured))
      .map(({ badges, value, least, part, vision }) => {
        const both = badges.map(({ tone }) => tone).join(" and ");
        return `${value.toFixed(1)} of ${least}: the ${part}s of ${both}, ${vision}, ${place.where}`;
      }),
  ),
});

const HEIGHTS = { sm: 20, md: 24, lg: 28 };

const boxes = (): Check => ({
  what: "badges are 20, 24 and 28 px high in every variant",
  wrong: sizes.flatMap((size) =>
    draw(
      VARIANTS.map((variant) => <PowerStateBadge key={variant} state={1} {...{ size, variant }} />),
      (container) =>
        badgesIn(container).flatMap((badge) =>
          differing(badge.className, badge.getBoundingClientRect().height, HEIGHTS[size]),
        ),
    ),
  ),
});

const rightToLeft = (): Check => ({
  what: "from right to left, the icon stands on the right of its label",
  wrong: draw(
    <div dir="rtl">
      <BadgeProvider locale={ar}>
        {VARIANTS.map((variant) => (
          <PowerStateBadge key={variant} state={1} variant={variant} />
        ))}
      </BadgeProvider>
    </div>,
    (container) =>
      badgesIn(container).flatMap((badge) => {
        const [icon, label] = ["svg", "bdi"].map((part) => badge.querySelector(part)?.getBoundingClientRect());
        const isRight = icon !== undefined && label !== undefined && icon.left >= label.right;
        return isRight ? [] : [`${badge.className}: the icon at ${icon?.left}, the label until ${label?.right}`];
      }),
  ),
});

export function tryLook(): Tried {
  const kinds = KINDS.map(contrastsIn);
  return {
    checks: [...kinds.flatMap(({ checks }) => checks), tonesApart(), boxes(), rightToLeft()],
    least: Object.assign({}, ...kinds.map(({ least }) => least)),
  };
}
