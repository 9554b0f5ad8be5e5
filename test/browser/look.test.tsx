// How badges look in Chromium, also under forced colors, more contrast, reduced motion and print.

import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  catalog,
  ServerBadge,
  StateBadge,
  TaskStateBadge,
  type Variant,
  VmStateBadge,
} from "../../src/entries/index.ts";
import "../../src/styles.css";
import Color from "colorjs.io";
import { SIZES, TONES, VARIANTS } from "../support/colours.tsx";
import { emulate } from "../support/emulate.ts";
import { contrast } from "../support/gates.ts";
import { pixelsOf } from "../support/pixels.ts";
import { places } from "../support/places.ts";

beforeEach(() => emulate({ "prefers-reduced-motion": "reduce" }));
afterEach(async () => {
  cleanup();
  await emulate({});
});

function renderBadge(badge: React.ReactElement, style: React.CSSProperties = {}): HTMLElement {
  const root = render(<div style={style}>{badge}</div>).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("No badge was rendered.");
  return root;
}

const style = (element: Element | null, pseudo?: string) => {
  if (!element) throw new Error("The element does not exist.");
  return getComputedStyle(element, pseudo);
};

/** The computed value of a system color. */
function systemColor(name: string): string {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe.each(["light", "dark"])("with forced colors in a %s scheme", (scheme) => {
  beforeEach(() => emulate({ "forced-colors": "active", "prefers-color-scheme": scheme }));

  test.each(VARIANTS)("a %s badge has its label, icon and outline, if any, in the reader's text color", (variant) => {
    const outline = variant === "plain" || variant === "dot" ? "0px" : "1px";
    for (const tone of TONES) {
      const root = renderBadge(<StateBadge tone={tone} variant={variant} phase="transitional" label="Building" />);
      const text = systemColor("CanvasText");
      expect(style(root).color).toBe(text);
      expect([style(root).borderTopWidth, style(root).borderTopStyle]).toEqual([outline, "solid"]);
      expect(style(root).borderTopColor).toBe(text);
      expect(style(root.querySelector("svg")).color).toBe(text);
      expect(style(root.querySelector(".state-badge-ring")).stroke).toBe(text);
      cleanup();
    }
  });
});

test.each(VARIANTS)(
  "when the reader asks for more contrast, a %s badge has a border as strong as its text",
  async (variant) => {
    await emulate({ "prefers-contrast": "more" });
    for (const tone of TONES) {
      const root = renderBadge(<StateBadge tone={tone} variant={variant} label="Running" />);
      expect(style(root).borderTopColor).toBe(style(root).color);
      expect(style(root.querySelector("svg")).color).toBe(style(root).color);
      cleanup();
    }
  },
);

test.each([{ "forced-colors": "active" }, { "prefers-contrast": "more" }])(
  "when every border shows (%o), no border touches a label, and lone icons stay centered",
  async (features) => {
    await emulate(features);
    for (const variant of VARIANTS) {
      const { borderTopWidth, paddingInlineStart, paddingInlineEnd } = style(
        renderBadge(<StateBadge variant={variant} label="Paused" />),
      );
      if (borderTopWidth === "0px") continue;
      expect(Number.parseFloat(paddingInlineEnd)).toBeGreaterThan(4);
      expect(Number.parseFloat(paddingInlineStart)).toBeGreaterThan(0);
      cleanup();
      const alone = style(renderBadge(<StateBadge variant={variant} label="Paused" iconOnly />));
      expect(alone.paddingInlineEnd).toBe(alone.paddingInlineStart);
      cleanup();
      const bare = style(renderBadge(<StateBadge variant={variant} label="Paused" icon={null} />));
      expect(Number.parseFloat(bare.paddingInlineStart)).toBeGreaterThan(4);
      cleanup();
    }
  },
);

test.each(VARIANTS)("on paper, a %s badge is black on white, has a border and does not move", async (variant) => {
  await emulate({}, "print");
  const root = renderBadge(<StateBadge tone="error" variant={variant} phase="transitional" label="Error" />, {
    colorScheme: "dark",
    color: "#fff",
    backgroundColor: "#121212",
  });
  expect(style(root).color).toBe("rgb(0, 0, 0)");
  expect(style(root).borderTopColor).toBe("rgb(0, 0, 0)");
  expect(style(root.querySelector("svg")).color).toBe("rgb(0, 0, 0)");
  expect(style(root).backgroundColor).toBe("rgb(255, 255, 255)");
  expect(document.getAnimations()).toEqual([]);
});

describe("motion", () => {
  test("starts in a transitional state and ends within five seconds", async () => {
    await emulate({});
    renderBadge(<TaskStateBadge state="spawning" />);
    const [animation, ...others] = document.getAnimations();
    expect(others).toEqual([]);
    expect(Number(animation?.effect?.getComputedTiming().endTime)).toBeLessThanOrEqual(5000);
  });

  test("starts again when a badge becomes transitional, and never runs at rest", async () => {
    await emulate({});
    const { rerender } = render(<VmStateBadge state="active" />);
    expect(document.getAnimations()).toEqual([]);
    rerender(<VmStateBadge state="building" />);
    expect(document.getAnimations()).toHaveLength(1);
    rerender(<VmStateBadge state="error" />);
    expect(document.getAnimations()).toEqual([]);
  });

  test("does not run for readers who ask for less motion", () => {
    for (const state of Object.keys(catalog.task)) renderBadge(<TaskStateBadge state={state} />);
    expect(document.getAnimations()).toEqual([]);
  });

  test("never makes a container scroll", async () => {
    await emulate({});
    const badge = <TaskStateBadge state="spawning" variant="plain" size="lg" />;
    const root = renderBadge(badge, { overflow: "auto", inlineSize: "max-content" });
    const [animation] = document.getAnimations();
    animation?.pause();
    for (let time = 0; time < 1200; time += 75) {
      if (animation) animation.currentTime = time;
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = root.parentElement ?? root;
      expect([scrollHeight - clientHeight, scrollWidth - clientWidth]).toEqual([0, 0]);
    }
  });

  test("can be switched off by a custom property", async () => {
    await emulate({});
    renderBadge(<TaskStateBadge state="spawning" />, { "--state-badge-motion": "none" } as React.CSSProperties);
    expect(document.getAnimations()).toEqual([]);
  });
});

/** Places for badges, all in one screenshot: three columns of ten. */
const CELL = { width: 130, height: 40, rows: 10, columns: 3 };
const SHEET: React.CSSProperties = {
  display: "grid",
  gridTemplateRows: `repeat(${CELL.rows}, ${CELL.height}px)`,
  gridTemplateColumns: `repeat(${CELL.columns}, ${CELL.width}px)`,
  gridAutoFlow: "column",
  inlineSize: CELL.width * CELL.columns,
  background: "#fff",
};

/** A badge as it is drawn: its width in px, and the lightness from 0 to 255 of each pixel of its place. */
interface Picture {
  readonly width: number;
  readonly grey: Uint8Array;
}

async function greyPictures(badges: readonly React.ReactElement[]): Promise<readonly Picture[]> {
  const { container } = render(
    <div style={SHEET}>
      {badges.map((badge, index) => (
        <div key={index}>{badge}</div>
      ))}
    </div>,
  );
  const sheet = container.firstElementChild;
  if (!sheet || badges.length > CELL.rows * CELL.columns) throw new Error("The badges have no place on one sheet.");
  const pixels = await pixelsOf(sheet);
  const pictures = [...sheet.children].map((place, index) => {
    const left = CELL.width * Math.floor(index / CELL.rows);
    const top = CELL.height * (index % CELL.rows);
    const grey = Uint8Array.from({ length: CELL.width * CELL.height }, (_, pixel) => {
      const [x, y] = [left + (pixel % CELL.width), top + Math.floor(pixel / CELL.width)];
      const at = 4 * (y * CELL.width * CELL.columns + x);
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    });
    return { width: place.firstElementChild?.getBoundingClientRect().width ?? 0, grey };
  });
  cleanup();
  return pictures;
}

/** The number of pixels that clearly differ between two pictures. */
function differingPixels(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((count, value, pixel) => count + Number(Math.abs(value - (b[pixel] ?? 0)) > 48), 0);
}

describe("in a grayscale screenshot", () => {
  /** Pairs of pictures that differ in fewer pixels than it takes to tell them apart. */
  const alike = (names: readonly string[], pictures: readonly Picture[], least: number) =>
    pictures.flatMap((one, index) =>
      pictures.slice(index + 1).flatMap((other, distance) => {
        const pixels = differingPixels(one.grey, other.grey);
        return pixels < least ? [`${names[index]} and ${names[index + 1 + distance]} differ in ${pixels} pixels`] : [];
      }),
    );

  test.each(["plain", "dot"] as const)("the tones of %s badges differ in shape", async (variant) => {
    // All tones get the same color, so only their shapes differ.
    const black = Object.fromEntries(TONES.map((tone) => [`--state-badge-${tone}-icon`, "#000"]));
    const states = ["active", "rescued", "error", "stopped", "building"];
    const pictures = await greyPictures(
      states.map((state) => <VmStateBadge state={state} variant={variant} iconOnly size="lg" style={black} />),
    );
    expect(alike(states, pictures, 25)).toEqual([]);
  });

  test("no two icons of running tasks look alike at 12 px", async () => {
    const running = Object.entries(catalog.task).filter(([, { phase }]) => phase === "transitional");
    const tasks = [...new Map(running.map(([task, { icon }]) => [icon, task])).values()];
    expect(tasks.length).toBeGreaterThan(20);
    const pictures = await greyPictures(
      tasks.map((task) => <TaskStateBadge state={task} size="sm" variant="plain" iconOnly />),
    );
    expect(alike(tasks, pictures, 8)).toEqual([]);
  });

  /** A badge that changes by itself, and the same at rest. */
  const movingAndResting = (variant: Variant, icon?: null) =>
    greyPictures(
      (["transitional", "stable"] as const).map((phase) => (
        <StateBadge tone="progress" phase={phase} variant={variant} label="Building" {...(icon === null && { icon })} />
      )),
    );

  test.each(VARIANTS)("a %s badge shows that it is transitional even without an icon", async (variant) => {
    const [moving, resting] = await movingAndResting(variant, null);
    expect(moving?.width).toBeGreaterThan(resting?.width ?? Number.NaN);
  });

  test.each(VARIANTS)(
    "a transitional %s badge looks different from one at rest, even with the same icon and label",
    async (variant) => {
      const [moving, resting] = await movingAndResting(variant);
      if (!moving || !resting) throw new Error("No badge was rendered.");
      expect(moving.width).toBe(resting.width);
      expect(differingPixels(moving.grey, resting.grey)).toBeGreaterThan(24);
    },
  );
});

/** The width of a dot in px, including its stroke. */
function dotWidth(root: HTMLElement): number {
  const [svg, path] = [root.querySelector("svg"), root.querySelector("path")];
  const unit = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? Number.NaN);
  return (path?.getBoundingClientRect().width ?? 0) + Number.parseFloat(style(path).strokeWidth) * unit;
}

describe("in the layout", () => {
  test.each(SIZES)("the size %s has text and icons of at least 12 px and dots of at least 8 px", (size) => {
    document.documentElement.style.fontSize = "10px";
    for (const variant of VARIANTS) {
      const root = renderBadge(<VmStateBadge state="building" variant={variant} size={size} />);
      expect(Number.parseFloat(style(root).fontSize)).toBeGreaterThanOrEqual(12);
      expect(root.querySelector("svg")?.getBoundingClientRect().width).toBeGreaterThanOrEqual(12);
      if (variant === "dot") expect(dotWidth(root)).toBeGreaterThanOrEqual(8);
      cleanup();
    }
    document.documentElement.style.removeProperty("font-size");
  });

  test("labels line up in badges at rest and in motion", () => {
    const edges = ["building", "active", "error"].map((state) => {
      const root = renderBadge(<VmStateBadge state={state} />);
      const range = document.createRange();
      range.selectNodeContents(root.lastChild ?? root);
      const edge = range.getBoundingClientRect().left - root.getBoundingClientRect().left;
      const { height } = root.getBoundingClientRect();
      cleanup();
      return `${edge.toFixed(1)} of ${height.toFixed(1)}`;
    });
    expect(new Set(edges).size).toBe(1);
  });

  test.each([
    ["sm", 20, 14, 16],
    ["md", 24, 16, 20],
    ["lg", 28, 20, 24],
  ] as const)("the size %s is %i px high, with an icon of %i px and a ring of %i px", (size, box, icon, ring) => {
    for (const variant of VARIANTS) {
      const measured = (["stable", "transitional"] as const).map((phase) => {
        const root = renderBadge(<StateBadge label="Building" phase={phase} size={size} variant={variant} />);
        const [outer, inner] = [root, root.querySelector("svg")].map((part) => part?.getBoundingClientRect());
        cleanup();
        const above = (inner?.top ?? 0) - (outer?.top ?? 0);
        return [outer?.height, inner?.width, inner?.height, above];
      });
      expect(measured, variant).toEqual([
        [box, icon, icon, (box - icon) / 2],
        [box, ring, ring, (box - ring) / 2],
      ]);
    }
  });

  test("a badge sits on the baseline of the surrounding text", () => {
    const { container } = render(
      <p>
        <span>web-1 is</span> <VmStateBadge state="building" variant="plain" />
      </p>,
    );
    const words = container.querySelector("span")?.getBoundingClientRect();
    const badge = container.querySelector<HTMLElement>(".state-badge");
    const range = document.createRange();
    range.selectNodeContents(badge?.lastChild ?? document);
    expect(Math.abs((words?.bottom ?? 0) - range.getBoundingClientRect().bottom)).toBeLessThan(3);
  });

  test("every label fits a 320 px screen without being cut off, even with the text spacing of WCAG 1.4.12", () => {
    for (const label of [
      "Shelving Image Pending Upload",
      "Ågjpqy",
      "ไม่รู้จัก ญี่ปุ่น",
      "अज्ञात स्थिति",
      "غير معروف",
      "x".repeat(80),
    ]) {
      const root = renderBadge(<StateBadge size="lg" label={label} phase="transitional" />, {
        width: 300,
        lineHeight: 1.5,
        letterSpacing: "0.12em",
        wordSpacing: "0.16em",
      });
      expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(300);
      expect(root.scrollHeight).toBeLessThanOrEqual(Math.ceil(root.getBoundingClientRect().height));
      expect(root.scrollWidth).toBeLessThanOrEqual(Math.ceil(root.getBoundingClientRect().width));
      cleanup();
    }
  });

  test("a very long value from the API looks shortened, but its full text stays in the page", () => {
    const root = renderBadge(<VmStateBadge state={"y".repeat(10_000)} />, { width: 300 });
    expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(300);
    expect(root.getBoundingClientRect().height).toBeLessThan(40);
    expect(root.textContent).toHaveLength(10_000);
  });

  test("the icon comes first in both writing directions", () => {
    for (const [dir, side] of [
      ["ltr", "left"],
      ["rtl", "right"],
    ] as const) {
      const { container } = render(
        <div dir={dir}>
          <VmStateBadge state="building" />
        </div>,
      );
      const root = container.querySelector(".state-badge")?.getBoundingClientRect();
      const icon = container.querySelector("svg")?.getBoundingClientRect();
      expect(Math.abs((root?.[side] ?? 0) - (icon?.[side] ?? 99))).toBeLessThan(8);
      cleanup();
    }
  });

  test("a table column is never narrower than a label", () => {
    const { container } = render(
      <table style={{ width: 40 }}>
        <tbody>
          <tr>
            <td>
              <TaskStateBadge state="block_device_mapping" />
            </td>
          </tr>
        </tbody>
      </table>,
    );
    expect(container.querySelector(".state-badge")?.getBoundingClientRect().height).toBeLessThan(32);
  });
});

describe("the variant auto", () => {
  test.each([
    ["active", "dot"],
    ["stopped", "dot"],
    ["deleted", "dot"],
    ["building", "soft"],
    ["resized", "solid"],
    ["rescued", "solid"],
    ["error", "solid"],
    ["SOMETHING_NEW", "soft"],
  ])("shows the state %s as %s", (state, variant) => {
    const look = (requested: "auto" | typeof variant) => {
      const root = renderBadge(<VmStateBadge state={state} variant={requested as Variant} />);
      const { backgroundColor, color } = style(root);
      const path = root.querySelector("path")?.getAttribute("d");
      cleanup();
      return { backgroundColor, color, path };
    };
    expect(look("auto")).toEqual(look(variant));
  });

  test("keeps the labels of a column aligned", () => {
    const edges = ["active", "building", "error"].map((state) => {
      const root = renderBadge(<VmStateBadge state={state} variant="auto" />);
      const range = document.createRange();
      range.selectNodeContents(root.lastChild ?? root);
      const edge = range.getBoundingClientRect().left - root.getBoundingClientRect().left;
      cleanup();
      return edge;
    });
    expect(new Set(edges).size).toBe(1);
  });
});

describe.each([...places.light, ...places.dark])("on $where, an urgent mark", ({ text, page: behind }) => {
  test.each(VARIANTS)("is amber in a %s badge of any tone and stands out", (variant) => {
    const server = { status: "ACTIVE", "OS-EXT-STS:power_state": 4 };
    const root = renderBadge(<ServerBadge server={server} variant={variant} />, {
      color: text,
      backgroundColor: behind,
    });
    const { backgroundColor, color } = style(root.querySelector(".state-badge-mark"));
    expect(new Color(backgroundColor).get("oklch.h")).toBeCloseTo(80, 0);
    expect(contrast(new Color(color), new Color(backgroundColor))).toBeGreaterThanOrEqual(7);
  });
});

test("a mark that is not urgent has the color of its badge", () => {
  const root = renderBadge(<ServerBadge server={{ status: "ACTIVE", locked: true, host_status: "MAINTENANCE" }} />);
  for (const mark of root.querySelectorAll(".state-badge-mark")) expect(style(mark).color).toBe(style(root).color);
});

test.each([
  ["dark", "light"],
  ["light", "dark"],
] as const)(
  "on a %s page, a badge follows the page's scheme, unless an ancestor says whether badges stand on a dark background",
  (pageScheme, own) => {
    const page = document.documentElement;
    const color = (scheme: string, css: Record<string, string> = {}) => {
      page.style.colorScheme = scheme;
      const { color: text } = style(renderBadge(<VmStateBadge state="active" />, css));
      cleanup();
      page.style.removeProperty("color-scheme");
      return text;
    };
    expect(color(pageScheme)).not.toBe(color(own));
    expect(color(pageScheme, { "--state-badge-dark": own === "dark" ? "1" : "0" })).toBe(color(own));
  },
);
