import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { generalKeys, toneKeys } from "../../src/badges/themeKeys.ts";
import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  StateBadge,
  StateSummary,
  type Theme,
  VmStateBadge,
} from "../../src/entries/index.ts";
import { tones } from "../../src/state/state.ts";
import sheet from "../../src/styles.css?inline";
import "../../src/styles.css";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => {
  cleanup();
  warn.mockClear();
});

function renderBadge(badge: React.ReactElement, selector = ".state-badge"): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(selector);
  if (!root) throw new Error("No badge was rendered.");
  return root;
}

const hue = (element: Element) => new Color(getComputedStyle(element).borderTopColor).get("oklch.h") ?? Number.NaN;
const server = { status: "ACTIVE", locked: true };
const square: Theme = { radius: "4px", successHue: 300 };

describe("a theme prop", () => {
  test.each([
    ["the badge of one state", <PowerStateBadge key="badge" state={1} theme={square} />],
    ["a custom badge", <StateBadge key="badge" tone="success" label="Up" theme={square} />],
    ["the badge of a server", <ServerBadge key="badge" server={server} theme={square} />],
    [
      "a badge under a provider",
      <BadgeProvider key="badge" theme={square}>
        <PowerStateBadge state={1} />
      </BadgeProvider>,
    ],
    ["the badge in the details", <ServerStateDetails key="badge" server={server} theme={square} />],
  ])("reaches %s", (_name, badge) => {
    const root = renderBadge(badge);
    expect(getComputedStyle(root).borderTopLeftRadius).toBe("4px");
    expect(hue(root)).toBeCloseTo(300, -1);
  });

  test("reaches the bar of a summary", () => {
    const part = renderBadge(<StateSummary servers={[server]} theme={square} />, ".state-badge-part");
    expect(new Color(getComputedStyle(part).fill).get("oklch.h")).toBeCloseTo(300, -1);
  });

  test("on a badge overrides its provider's, and an inner provider's overrides an outer one's, key by key", () => {
    const root = renderBadge(
      <BadgeProvider theme={{ radius: "1px", borderWidth: "2px", fontWeight: 700 }}>
        <BadgeProvider theme={{ radius: "2px", borderWidth: "3px" }}>
          <PowerStateBadge state={1} theme={{ radius: "3px" }} />
        </BadgeProvider>
      </BadgeProvider>,
    );
    const { borderTopLeftRadius, borderTopWidth, fontWeight } = getComputedStyle(root);
    expect([borderTopLeftRadius, borderTopWidth, fontWeight]).toEqual(["3px", "3px", "700"]);
  });

  test("can be combined with a style prop", () => {
    const root = renderBadge(<PowerStateBadge state={1} theme={square} style={{ marginInlineStart: 7 }} />);
    expect([getComputedStyle(root).borderTopLeftRadius, root.style.marginInlineStart]).toEqual(["4px", "7px"]);
  });

  test.each(["light", "dark"] as const)("keeps a badge %s on any background", (scheme) => {
    const root = renderBadge(
      <div style={{ color: scheme === "dark" ? "#000" : "#fff" }}>
        <PowerStateBadge state={1} theme={{ dark: scheme === "dark" ? 1 : 0 }} />
      </div>,
    );
    const lightness = new Color(getComputedStyle(root).backgroundColor).get("oklch.l") ?? Number.NaN;
    expect(lightness < 0.5).toBe(scheme === "dark");
  });

  test("that is empty or undefined sets no style", () => {
    expect(renderBadge(<PowerStateBadge state={1} />).hasAttribute("style")).toBe(false);
    cleanup();
    const root = renderBadge(
      <BadgeProvider theme={{}}>
        <PowerStateBadge state={1} theme={undefined} />
      </BadgeProvider>,
    );
    expect(root.hasAttribute("style")).toBe(false);
  });

  test("written inline on a provider does not make the badges render again", () => {
    let reads = 0;
    const counting: Theme = {
      get radius() {
        reads += 1;
        return "4px";
      },
    };
    const badge = <VmStateBadge state="active" theme={counting} />;
    const page = (borderWidth: string) => <BadgeProvider theme={{ borderWidth }}>{badge}</BadgeProvider>;
    const { rerender, container } = render(page("2px"));
    const width = () =>
      container.querySelector<HTMLElement>(".state-badge")?.style.getPropertyValue("--state-badge-border-width");
    const once = reads;
    expect([once > 0, width()]).toEqual([true, "2px"]);
    rerender(page("2px"));
    expect(reads).toBe(once);
    rerender(page("3px"));
    expect([reads, width()]).toEqual([2 * once, "3px"]);
  });

  test("takes a number as px where a length is due, as React's style does", () => {
    const theme = { radius: 4, paddingInline: 9, borderWidth: 2, fontSize: 14, successHue: 145, fontWeight: 700 };
    const root = renderBadge(<PowerStateBadge state={1} theme={theme} />);
    const { borderTopLeftRadius, paddingInlineEnd, borderTopWidth, fontSize, fontWeight } = getComputedStyle(root);
    expect([borderTopLeftRadius, paddingInlineEnd, borderTopWidth, fontSize, fontWeight]).toEqual([
      "4px",
      "9px",
      "2px",
      "14px",
      "700",
    ]);
    expect(hue(root)).toBeCloseTo(145, -1);
  });

  test("of a badge can take back its provider's light or dark", () => {
    const root = renderBadge(
      <div style={{ color: "#fff" }}>
        <BadgeProvider theme={{ dark: 0 }}>
          <PowerStateBadge state={1} theme={{ dark: 1 }} />
        </BadgeProvider>
      </div>,
    );
    expect(new Color(getComputedStyle(root).backgroundColor).get("oklch.l")).toBeLessThan(0.5);
  });

  test("is part of the HTML rendered on a server", () => {
    expect(renderToString(<PowerStateBadge state={1} theme={square} />)).toContain(
      'style="--state-badge-radius:4px;--state-badge-success-hue:300"',
    );
  });

  test("has exactly one key for each custom property of the stylesheet", () => {
    const keys = [...generalKeys, ...tones.flatMap((tone) => toneKeys.map((part) => `${tone}${part}`))];
    const names = keys.map((key) => `--state-badge-${key.replace(/[A-Z]/g, "-$&").toLowerCase()}`);
    const read = [...sheet.matchAll(/(?:var|style)\(\s*(--state-badge-[\w-]+)/g)].map(([, name = ""]) => name);
    expect(names.sort()).toEqual([...new Set(read)].sort());
  });
});

describe("a broken theme", () => {
  // Callers without types can pass anything.
  const loose = (theme: unknown) => theme as Theme;

  test("skips values that are neither strings nor finite numbers, and warns once about each", () => {
    const theme = loose({
      radius: {},
      borderWidth: Number.NaN,
      paddingBlock: Symbol("2px"),
      motion: null,
      fontSize: "14px",
    });
    const root = renderBadge(<PowerStateBadge state={1} theme={theme} />);
    expect(root.getAttribute("style")).toBe("--state-badge-font-size: 14px;");
    cleanup();
    renderBadge(<PowerStateBadge state={1} theme={theme} />);
    expect(warn.mock.calls.map(([message]) => String(message).replace(/^.*the theme's (\w+).*$/, "$1"))).toEqual([
      "radius",
      "borderWidth",
      "paddingBlock",
      "motion",
    ]);
  });

  test.each(["4px; position: fixed", "4px} body { display: none", "4px/*", "4px\\"])(
    "can't leave its property on a server, by a badge or a provider: %s",
    (radius) => {
      const pages = [
        <PowerStateBadge key="badge" state={1} theme={{ radius }} />,
        <BadgeProvider key="provider" theme={{ radius }}>
          <PowerStateBadge state={1} />
        </BadgeProvider>,
        <StateSummary key="summary" servers={[server]} theme={{ radius }} />,
        <ServerStateDetails key="details" server={server} theme={{ radius }} />,
      ];
      for (const page of pages) expect(renderToString(page)).not.toContain("4px");
    },
  );

  test("keeps a text with quotes, functions and percent signs, on a server too", () => {
    const theme = { fontFamily: '"Noto Sans", sans-serif', radius: "calc(100% * 1 / 2)" };
    expect(renderToString(<PowerStateBadge state={1} theme={theme} />)).toContain(
      'style="--state-badge-font-family:&quot;Noto Sans&quot;, sans-serif;--state-badge-radius:calc(100% * 1 / 2)"',
    );
  });

  test("warns once about a key that is not a custom property", () => {
    for (const state of [1, 4]) renderBadge(<PowerStateBadge state={state} theme={loose({ sucessHue: 145 })} />);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('a key "sucessHue"'));
  });

  const refuse = () => {
    throw new Error("Nobody reads this.");
  };

  test.each([
    null,
    "dark",
    3,
    [],
    Symbol("dark"),
    new Proxy({}, { get: refuse, ownKeys: refuse }),
    Object.defineProperty({}, "radius", { get: refuse, enumerable: true }),
  ])("that can't be read changes nothing", (theme) => {
    const root = renderBadge(
      <BadgeProvider theme={loose(theme)}>
        <PowerStateBadge state={1} theme={loose(theme)} />
      </BadgeProvider>,
    );
    expect([root.textContent, root.getAttribute("style")]).toEqual(["Running", null]);
  });
});
