// What a badge looks like to readers whose system asks for something else, in Chromium.

import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page } from "vitest/browser";
import {
  catalog,
  type Phase,
  ServerBadge,
  StateBadge,
  TaskStateBadge,
  type Variant,
  VmStateBadge,
} from "../src/index.ts";
import "../src/styles.css";
import Color from "colorjs.io";
import { contrast, SIZES, TONES, VARIANTS } from "./colours.tsx";
import { places } from "./places.ts";

/** Asks the browser for media features, as a reader's system would, and for a medium. */
const emulate = (features: Readonly<Record<string, string>>, media = "") =>
  cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

beforeEach(() => emulate({ "prefers-reduced-motion": "reduce" }));
afterEach(async () => {
  cleanup();
  await emulate({});
});

function drawn(badge: React.ReactElement, style: React.CSSProperties = {}): HTMLElement {
  const root = render(<div style={style}>{badge}</div>).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("The badge was not drawn.");
  return root;
}

const style = (element: Element | null, pseudo?: string) => {
  if (!element) throw new Error("There is no such element.");
  return getComputedStyle(element, pseudo);
};

/** What the system's colours are, as computed. */
function systemColor(name: string): string {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

describe.each(["light", "dark"])("with forced colours, %s", (scheme) => {
  beforeEach(() => emulate({ "forced-colors": "active", "prefers-color-scheme": scheme }));

  test.each(VARIANTS)(
    "a badge in the variant %s has a label, an icon and an outline in the reader's colour of text",
    (variant) => {
      for (const tone of TONES) {
        const root = drawn(<StateBadge tone={tone} variant={variant} phase="transitional" label="Building" />);
        const text = systemColor("CanvasText");
        expect(style(root).color).toBe(text);
        expect([style(root).borderTopWidth, style(root).borderTopStyle]).toEqual(["1px", "solid"]);
        expect(style(root).borderTopColor).toBe(text);
        expect(style(root.querySelector("svg")).color).toBe(text);
        expect(style(root.querySelector(".state-badge-ring")).stroke).toBe(text);
        cleanup();
      }
    },
  );
});

test.each(VARIANTS)(
  "where more contrast is asked for, the variant %s has a border as strong as its text",
  async (variant) => {
    await emulate({ "prefers-contrast": "more" });
    for (const tone of TONES) {
      const root = drawn(<StateBadge tone={tone} variant={variant} label="Running" />);
      expect(style(root).borderTopColor).toBe(style(root).color);
      expect(style(root.querySelector("svg")).color).toBe(style(root).color);
      cleanup();
    }
  },
);

test.each([{ "forced-colors": "active" }, { "prefers-contrast": "more" }])(
  "where every border shows (%o), none touches a label or stands off-centre around an icon",
  async (features) => {
    await emulate(features);
    for (const variant of VARIANTS) {
      const { paddingInlineStart, paddingInlineEnd } = style(drawn(<StateBadge variant={variant} label="Paused" />));
      expect(Number.parseFloat(paddingInlineEnd)).toBeGreaterThan(4);
      expect(Number.parseFloat(paddingInlineStart)).toBeGreaterThan(0);
      cleanup();
      const alone = style(drawn(<StateBadge variant={variant} label="Paused" iconOnly />));
      expect(alone.paddingInlineEnd).toBe(alone.paddingInlineStart);
      cleanup();
      const bare = style(drawn(<StateBadge variant={variant} label="Paused" icon={null} />));
      expect(Number.parseFloat(bare.paddingInlineStart)).toBeGreaterThan(4);
      cleanup();
    }
  },
);

test.each(VARIANTS)("on paper, the variant %s is black on white within a border, and still", async (variant) => {
  await emulate({}, "print");
  const root = drawn(<StateBadge tone="error" variant={variant} phase="transitional" label="Error" />, {
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
  test("begins when a state changes by itself, and is over within five seconds", async () => {
    await emulate({});
    drawn(<TaskStateBadge state="spawning" />);
    const [animation, ...others] = document.getAnimations();
    expect(others).toEqual([]);
    expect(Number(animation?.effect?.getComputedTiming().endTime)).toBeLessThanOrEqual(5000);
  });

  test("begins anew with a badge that comes to move, and is none at rest", async () => {
    await emulate({});
    const { rerender } = render(<VmStateBadge state="active" />);
    expect(document.getAnimations()).toEqual([]);
    rerender(<VmStateBadge state="building" />);
    expect(document.getAnimations()).toHaveLength(1);
    rerender(<VmStateBadge state="error" />);
    expect(document.getAnimations()).toEqual([]);
  });

  test("is not there for readers who ask for less of it", () => {
    for (const state of Object.keys(catalog.task)) drawn(<TaskStateBadge state={state} />);
    expect(document.getAnimations()).toEqual([]);
  });

  test("makes no container scroll", async () => {
    await emulate({});
    const badge = <TaskStateBadge state="spawning" variant="plain" size="lg" />;
    const root = drawn(badge, { overflow: "auto", inlineSize: "max-content" });
    const [animation] = document.getAnimations();
    animation?.pause();
    for (let time = 0; time < 1200; time += 75) {
      if (animation) animation.currentTime = time;
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = root.parentElement ?? root;
      expect([scrollHeight - clientHeight, scrollWidth - clientWidth]).toEqual([0, 0]);
    }
  });

  test("is switched off by a custom property", async () => {
    await emulate({});
    drawn(<TaskStateBadge state="spawning" />, { "--state-badge-motion": "none" } as React.CSSProperties);
    expect(document.getAnimations()).toEqual([]);
  });
});

/** A badge as a still, grey picture: one lightness from 0 to 255 a pixel. */
async function greyPicture(badge: React.ReactElement): Promise<{ width: number; grey: Uint8Array }> {
  render(
    <div data-testid="picture" style={{ background: "#fff", inlineSize: "max-content", padding: 4 }}>
      {badge}
    </div>,
  );
  const png = await page.getByTestId("picture").screenshot({ save: false });
  cleanup();
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  if (!context) throw new Error("There is no canvas to draw on.");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  const grey = Uint8Array.from({ length: data.length / 4 }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = data.subarray(pixel * 4, pixel * 4 + 3);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
  return { width: bitmap.width, grey };
}

/** How many pixels of two pictures clearly differ, of those that the icons have in common. */
function differing(a: Uint8Array, b: Uint8Array): number {
  return a.reduce((count, value, pixel) => count + Number(Math.abs(value - (b[pixel] ?? 0)) > 48), 0);
}

describe("in a still, grey picture", () => {
  test.each(["plain", "dot"] as const)("the tones of the variant %s differ in shape", async (variant) => {
    // One colour for all of them: only the shape is left to tell one from another.
    const black = Object.fromEntries(TONES.map((tone) => [`--state-badge-${tone}-icon`, "#000"]));
    const pictures: { state: string; grey: Uint8Array }[] = [];
    for (const state of ["active", "rescued", "error", "stopped", "building"]) {
      const badge = <VmStateBadge state={state} variant={variant} iconOnly size="lg" style={black} />;
      pictures.push({ state, grey: (await greyPicture(badge)).grey });
    }
    for (const [index, one] of pictures.entries()) {
      for (const other of pictures.slice(index + 1))
        expect(differing(one.grey, other.grey), `pixels of ${one.state} and ${other.state}`).toBeGreaterThan(24);
    }
  });

  test("no two icons of running tasks look alike, at 12 px", async () => {
    const icons = new Map(Object.entries(catalog.task).map(([task, { icon }]) => [icon, task]));
    const pictures: { task: string; grey: Uint8Array }[] = [];
    for (const task of icons.values()) {
      const badge = <TaskStateBadge state={task} size="sm" variant="plain" iconOnly />;
      if (catalog.task[task as keyof typeof catalog.task].phase === "transitional")
        pictures.push({ task, grey: (await greyPicture(badge)).grey });
    }
    expect(pictures.length).toBeGreaterThan(20);
    for (const [index, one] of pictures.entries()) {
      for (const other of pictures.slice(index + 1))
        expect(differing(one.grey, other.grey), `pixels of ${one.task} and ${other.task}`).toBeGreaterThanOrEqual(8);
    }
  });

  test.each(VARIANTS)("a badge in motion shows it in the variant %s even without an icon", async (variant) => {
    const picture = (phase: Phase) =>
      greyPicture(<StateBadge tone="progress" phase={phase} variant={variant} label="Building" icon={null} />);
    expect((await picture("transitional")).width).toBeGreaterThan((await picture("stable")).width);
  });

  test.each(VARIANTS)(
    "a badge in motion differs from one at rest in the variant %s, with the same icon and words",
    async (variant) => {
      const picture = (phase: Phase) =>
        greyPicture(<StateBadge tone="progress" phase={phase} variant={variant} label="Building" />);
      const moving = await picture("transitional");
      const resting = await picture("stable");
      expect(moving.width).toBe(resting.width);
      expect(differing(moving.grey, resting.grey)).toBeGreaterThan(24);
    },
  );
});

/** The width of a dot in px, the stroke around it included. */
function painted(root: HTMLElement): number {
  const [svg, path] = [root.querySelector("svg"), root.querySelector("path")];
  const unit = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? Number.NaN);
  return (path?.getBoundingClientRect().width ?? 0) + Number.parseFloat(style(path).strokeWidth) * unit;
}

describe("in its place", () => {
  test.each(SIZES)("the size %s has text of 12 px, an icon of 12 px and a dot of 8 px at the least", (size) => {
    document.documentElement.style.fontSize = "10px";
    for (const variant of VARIANTS) {
      const root = drawn(<VmStateBadge state="building" variant={variant} size={size} />);
      expect(Number.parseFloat(style(root).fontSize)).toBeGreaterThanOrEqual(12);
      expect(root.querySelector("svg")?.getBoundingClientRect().width).toBeGreaterThanOrEqual(12);
      if (variant === "dot") expect(painted(root)).toBeGreaterThanOrEqual(8);
      cleanup();
    }
    document.documentElement.style.removeProperty("font-size");
  });

  test("labels line up whether their badge moves or rests", () => {
    const edges = ["building", "active", "error"].map((state) => {
      const root = drawn(<VmStateBadge state={state} />);
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
        const root = drawn(<StateBadge label="Building" phase={phase} size={size} variant={variant} />);
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

  test("a badge stands on the line of the text around it", () => {
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

  test("no label is cut off or wider than a screen of 320 px, not even with the text spacing of WCAG 1.4.12", () => {
    for (const label of [
      "Shelving Image Pending Upload",
      "Ågjpqy",
      "ไม่รู้จัก ญี่ปุ่น",
      "अज्ञात स्थिति",
      "غير معروف",
      "x".repeat(80),
    ]) {
      const root = drawn(<StateBadge size="lg" label={label} phase="transitional" />, {
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

  test("a long text that an API sent is cut short, and whole in the page", () => {
    const root = drawn(<VmStateBadge state={"y".repeat(10_000)} />, { width: 300 });
    expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(300);
    expect(root.getBoundingClientRect().height).toBeLessThan(40);
    expect(root.textContent).toHaveLength(10_000);
  });

  test("the icon stands where reading begins, in either direction", () => {
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

  test("a table column is never squeezed below a label", () => {
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
  ])("draws a server that is %s as %s", (state, variant) => {
    const look = (asked: "auto" | typeof variant) => {
      const root = drawn(<VmStateBadge state={state} variant={asked as Variant} />);
      const { backgroundColor, color } = style(root);
      const path = root.querySelector("path")?.getAttribute("d");
      cleanup();
      return { backgroundColor, color, path };
    };
    expect(look("auto")).toEqual(look(variant));
  });

  test("keeps labels of a column in line", () => {
    const edges = ["active", "building", "error"].map((state) => {
      const root = drawn(<VmStateBadge state={state} variant="auto" />);
      const range = document.createRange();
      range.selectNodeContents(root.lastChild ?? root);
      const edge = range.getBoundingClientRect().left - root.getBoundingClientRect().left;
      cleanup();
      return edge;
    });
    expect(new Set(edges).size).toBe(1);
  });
});

describe.each([...places.light, ...places.dark])("an urgent mark: $where", ({ text, page: behind }) => {
  test.each(VARIANTS)("is amber in the variant %s, whatever it contradicts, and stands out", (variant) => {
    const server = { status: "ACTIVE", "OS-EXT-STS:power_state": 4 };
    const root = drawn(<ServerBadge server={server} variant={variant} />, { color: text, backgroundColor: behind });
    const { backgroundColor, color } = style(root.querySelector(".state-badge-mark"));
    expect(new Color(backgroundColor).get("oklch.h")).toBeCloseTo(80, 0);
    expect(contrast(new Color(color), new Color(backgroundColor))).toBeGreaterThanOrEqual(7);
  });
});

test("a mark that is not urgent has the color of the badge", () => {
  const root = drawn(<ServerBadge server={{ status: "ACTIVE", locked: true, host_status: "MAINTENANCE" }} />);
  for (const mark of root.querySelectorAll(".state-badge-mark")) expect(style(mark).color).toBe(style(root).color);
});

test.each([
  ["dark", "light"],
  ["light", "dark"],
] as const)(
  "a badge follows the page's scheme, or the one that any ancestor gives to badges alone (%s page)",
  (pageScheme, own) => {
    const page = document.documentElement;
    const color = (scheme: string, css: Record<string, string> = {}) => {
      page.style.colorScheme = scheme;
      const { color: text } = style(drawn(<VmStateBadge state="active" />, css));
      cleanup();
      page.style.removeProperty("color-scheme");
      return text;
    };
    expect(color(pageScheme)).not.toBe(color(own));
    expect(color(pageScheme, { "--state-badge-scheme": own })).toBe(color(own));
  },
);
