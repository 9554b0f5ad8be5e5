// Every property that elements inherit in CSS, set on what is around a badge: which of them reach it, and which don't.

import { cleanup, render } from "@testing-library/react";
import type { CSSProperties } from "react";
import { afterEach, expect, test } from "vitest";
import "../../src/styles.css";
import { ServerBadge, TaskStateBadge } from "../../src/entries/index.ts";
import { pixelsOf } from "../support/pixels.ts";

afterEach(cleanup);

/** Values of which each inherited property takes one that differs from its initial value. */
const VALUES = [
  "0.5",
  "3",
  "7px",
  "2em",
  "120%",
  "red",
  "none",
  "auto",
  "hidden",
  "collapse",
  "rtl",
  "vertical-rl",
  "upright",
  "italic",
  "small-caps",
  "bold",
  "condensed",
  "monospace",
  "uppercase",
  "center",
  "right",
  "nowrap",
  "pre",
  "break-all",
  "keep-all",
  "anywhere",
  "strict",
  "manual",
  "over",
  "under",
  "dot",
  "disc",
  "square",
  "inside",
  "bottom",
  "hide",
  "separate",
  "pointer",
  "crisp-edges",
  "pixelated",
  "geometricPrecision",
  "optimizeSpeed",
  "linearRGB",
  "evenodd",
  "round",
  "bevel",
  "stroke",
  "middle",
  "hanging",
  "url(#marker)",
  "5 3",
  "2px 2px red",
  '"a" "b"',
  '"kern" 0',
  '"wght" 300',
  "alternate",
  "first",
  "each-line",
  "all",
  "space-all",
  "no-autospace",
  "trim-start",
  "from-font",
  "read-write",
  "antialiased",
  "exact",
  "economy",
  "dark",
  "visible",
  "painted",
  "stable",
  "compact",
  "math",
  "allow-keywords",
  "balance",
  "break-spaces",
  "preserve",
  "wrap",
  "justify",
  "distribute",
  "inter-word",
  "contextual",
  "common-ligatures",
  "ordinal",
  "tabular-nums",
  "jis78",
  "sub",
  "text",
  "emoji",
  "no-preference",
  "only light",
  "light",
  "from-image",
  "90deg",
  "isolate",
] as const;

/** Those that change how a badge is drawn on purpose, and why. */
const LET_THROUGH: Readonly<Record<string, readonly string[]>> = {
  "the text around tells what a badge's colors have to be": ["color"],
  "a badge is written in its host's direction": ["direction", "writing-mode", "-webkit-writing-mode"],
  "and in its host's typeface, with its features": [
    "font-family",
    "font-feature-settings",
    "font-kerning",
    "font-size-adjust",
    "font-style",
    "font-variant-caps",
    "text-rendering",
  ],
  "the host decides whether and where labels wrap": ["line-break", "text-wrap-mode", "word-break"],
  "and whether they can be seen": ["visibility", "-webkit-text-security"],
};

/** Every property that the browser knows. */
const properties = [...getComputedStyle(document.documentElement)];

/** The properties that an element inherits, each with a value that changes it. */
function inherited(): (readonly [property: string, value: string])[] {
  const outer = document.body.appendChild(document.createElement("div"));
  const inner = outer.appendChild(document.createElement("div"));
  // So that its width is its own.
  inner.style.position = "absolute";
  const found = properties.flatMap((property) => {
    const read = (element: Element) => getComputedStyle(element).getPropertyValue(property);
    const initial = read(outer);
    for (const value of VALUES) {
      outer.style.setProperty(property, value);
      const [set, below] = [read(outer), read(inner)];
      outer.style.removeProperty(property);
      if (set !== initial) return below === set ? [[property, value] as const] : [];
    }
    return [];
  });
  outer.remove();
  return found;
}

/** By how much a channel of a pixel, 0 to 255, may differ from one picture of the same to the next. */
const NOISE = 40;

/** Pictures are taken of so many places at once, as many as fit the page. */
const AT_ONCE = 4;
const SIZE = { width: 400, height: 160 };

const Place = () => (
  <div style={{ inlineSize: SIZE.width, blockSize: SIZE.height, overflow: "hidden", backgroundColor: "#fff" }}>
    {/* A turning ring is never the same twice, and lines of text would move the badges in it. React's type for `style`
        does not include custom properties. */}
    <div
      className="place"
      style={{ "--state-badge-motion": "none", display: "grid", justifyItems: "start" } as CSSProperties}
    >
      <ServerBadge server={{ status: "MIGRATING", progress: 40, locked: true, host_status: "DOWN" }} />
      <TaskStateBadge state="spawning" variant="dot" />
      <TaskStateBadge state="shelving_image_pending_upload" truncate />
      <span style={{ inlineSize: 100, display: "flex" }}>
        <TaskStateBadge state="shelving_image_pending_upload" />
      </span>
    </div>
  </div>
);

test("nothing that a badge inherits changes how it is drawn, but for what is let through on purpose", async () => {
  const { container } = render(
    <div style={{ inlineSize: SIZE.width }}>
      {Array.from({ length: AT_ONCE }, (_, index) => (
        <Place key={index} />
      ))}
    </div>,
  );
  const frame = container.firstElementChild;
  if (!frame) throw new Error("Nothing was rendered.");
  const places = [...container.querySelectorAll<HTMLElement>(".place")];
  const before = await pixelsOf(frame);
  expect(before.length).toBe(AT_ONCE * SIZE.width * SIZE.height * 4);
  /** Whether each place looks different now. */
  const differing = async (): Promise<readonly boolean[]> => {
    const now = await pixelsOf(frame);
    const length = before.length / AT_ONCE;
    return places.map((_, index) =>
      before
        .subarray(index * length, (index + 1) * length)
        .some((channel, at) => Math.abs(channel - (now[index * length + at] ?? 0)) > NOISE),
    );
  };
  expect(await differing(), "two pictures of the same look the same").not.toContain(true);
  const changes: string[] = [];
  const wanted = inherited();
  while (wanted.length > 0) {
    const some = wanted.splice(0, AT_ONCE);
    for (const [index, [property, value]] of some.entries()) places[index]?.style.setProperty(property, value);
    const differs = await differing();
    for (const [index, [property]] of some.entries()) {
      if (differs[index]) changes.push(property);
      places[index]?.style.removeProperty(property);
    }
  }
  const letThrough = Object.values(LET_THROUGH).flat();
  expect(changes.filter((property) => !letThrough.includes(property))).toEqual([]);
  // What a typeface can do differs between machines; these show in all of them.
  expect(changes).toEqual(
    expect.arrayContaining(["color", "direction", "font-family", "text-wrap-mode", "visibility"]),
  );
});
