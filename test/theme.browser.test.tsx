import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { generalKeys, toneKeys } from "../src/badges/themeKeys.ts";
import { tones } from "../src/catalog/state.ts";
import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  StateBadge,
  StateSummary,
  type Theme,
  VmStateBadge,
} from "../src/index.ts";
import sheet from "../src/styles.css?inline";
import "../src/styles.css";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => {
  cleanup();
  warn.mockClear();
});

function drawn(badge: React.ReactElement, selector = ".state-badge"): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(selector);
  if (!root) throw new Error("The badge was not drawn.");
  return root;
}

const hue = (element: Element) => new Color(getComputedStyle(element).borderTopColor).get("oklch.h") ?? Number.NaN;
const server = { status: "ACTIVE", locked: true };
const square: Theme = { radius: "4px", successHue: 300 };

describe("a theme in props", () => {
  test.each([
    ["a state's badge", <PowerStateBadge key="badge" state={1} theme={square} />],
    ["a badge of a console's own", <StateBadge key="badge" tone="success" label="Up" theme={square} />],
    ["a whole server's badge", <ServerBadge key="badge" server={server} theme={square} />],
    [
      "a badge under a provider",
      <BadgeProvider key="badge" theme={square}>
        <PowerStateBadge state={1} />
      </BadgeProvider>,
    ],
    ["the badge of the details", <ServerStateDetails key="badge" server={server} theme={square} />],
  ])("reaches %s", (_name, badge) => {
    const root = drawn(badge);
    expect(getComputedStyle(root).borderTopLeftRadius).toBe("4px");
    expect(hue(root)).toBeCloseTo(300, -1);
  });

  test("reaches the bar of a summary", () => {
    const part = drawn(<StateSummary servers={[server]} theme={square} />, ".state-badge-part");
    expect(new Color(getComputedStyle(part).fill).get("oklch.h")).toBeCloseTo(300, -1);
  });

  test("of a badge goes before that of its provider, and that before an outer one, key by key", () => {
    const root = drawn(
      <BadgeProvider theme={{ radius: "1px", borderWidth: "2px", fontWeight: 700 }}>
        <BadgeProvider theme={{ radius: "2px", borderWidth: "3px" }}>
          <PowerStateBadge state={1} theme={{ radius: "3px" }} />
        </BadgeProvider>
      </BadgeProvider>,
    );
    const { borderTopLeftRadius, borderTopWidth, fontWeight } = getComputedStyle(root);
    expect([borderTopLeftRadius, borderTopWidth, fontWeight]).toEqual(["3px", "3px", "700"]);
  });

  test("leaves room for a style of the caller's own", () => {
    const root = drawn(<PowerStateBadge state={1} theme={square} style={{ marginInlineStart: 7 }} />);
    expect([getComputedStyle(root).borderTopLeftRadius, root.style.marginInlineStart]).toEqual(["4px", "7px"]);
  });

  test.each(["light", "dark"] as const)("holds a badge to %s, whatever it stands on", (scheme) => {
    const root = drawn(
      <div style={{ color: scheme === "dark" ? "#000" : "#fff" }}>
        <PowerStateBadge state={1} theme={{ scheme }} />
      </div>,
    );
    const lightness = new Color(getComputedStyle(root).backgroundColor).get("oklch.l") ?? Number.NaN;
    expect(lightness < 0.5).toBe(scheme === "dark");
  });

  test("that is none sets no style", () => {
    expect(drawn(<PowerStateBadge state={1} />).hasAttribute("style")).toBe(false);
    cleanup();
    const root = drawn(
      <BadgeProvider theme={{}}>
        <PowerStateBadge state={1} theme={undefined} />
      </BadgeProvider>,
    );
    expect(root.hasAttribute("style")).toBe(false);
  });

  test("that is written in place redraws no badge", () => {
    let draws = 0;
    const label = {
      toString: () => {
        draws += 1;
        return "Own";
      },
    };
    const Counted = () => {
      String(label);
      return <VmStateBadge state="active" />;
    };
    const counted = <Counted />;
    const { rerender, container } = render(<BadgeProvider theme={{ radius: "4px" }}>{counted}</BadgeProvider>);
    const before = container.querySelector(".state-badge")?.firstChild;
    rerender(<BadgeProvider theme={{ radius: "4px" }}>{counted}</BadgeProvider>);
    expect([draws, container.querySelector(".state-badge")?.firstChild === before]).toEqual([1, true]);
  });

  test("is in the page of a server", () => {
    expect(renderToString(<PowerStateBadge state={1} theme={square} />)).toContain(
      'style="--state-badge-radius:4px;--state-badge-success-hue:300"',
    );
  });

  test("has a key for each custom property of the stylesheet, and no other", () => {
    const keys = [...generalKeys, ...tones.flatMap((tone) => toneKeys.map((part) => `${tone}${part}`))];
    const names = keys.map((key) => `--state-badge-${key.replace(/[A-Z]/g, "-$&").toLowerCase()}`);
    const read = [...sheet.matchAll(/(?:var|style)\(\s*(--state-badge-[\w-]+)/g)].map(([, name = ""]) => name);
    expect(names.sort()).toEqual([...new Set(read)].sort());
  });
});

describe("a broken theme", () => {
  // Callers without types hand over what they like.
  const loose = (theme: unknown) => theme as Theme;

  test("leaves out what is neither a string nor a finite number, and says so once", () => {
    const theme = loose({
      radius: {},
      borderWidth: Number.NaN,
      paddingBlock: Symbol("2px"),
      motion: null,
      fontSize: "14px",
    });
    const root = drawn(<PowerStateBadge state={1} theme={theme} />);
    expect(root.getAttribute("style")).toBe("--state-badge-font-size: 14px;");
    cleanup();
    drawn(<PowerStateBadge state={1} theme={theme} />);
    expect(warn.mock.calls.map(([message]) => String(message).replace(/^.*the theme's (\w+).*$/, "$1"))).toEqual([
      "radius",
      "borderWidth",
      "paddingBlock",
      "motion",
    ]);
  });

  test("warns once of a key that is no custom property", () => {
    for (const state of [1, 4]) drawn(<PowerStateBadge state={state} theme={loose({ sucessHue: 145 })} />);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('a key "sucessHue"'));
  });

  test.each([null, "dark", 3, [], Symbol("dark")])("that is no object changes nothing", (theme) => {
    expect(drawn(<PowerStateBadge state={1} theme={loose(theme)} />).textContent).toBe("Running");
  });
});
