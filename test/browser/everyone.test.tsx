// What holds of every component at once: the rules of axe, more space in the text, more contrast, forced colors, paper.

import { cleanup, render } from "@testing-library/react";
import axe from "axe-core";
import Color from "colorjs.io";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  BadgeProvider,
  catalog,
  type Locale,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StateBadge,
  StatePopover,
  StateSummary,
  TaskStateBadge,
} from "../../src/entries/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { de } from "../../src/locales/de.ts";
import { en } from "../../src/locales/en.ts";
import { en as meanings } from "../../src/meanings/en.ts";
import "../../src/styles.css";
import { busy } from "../support/busy.ts";
import { TONES, VARIANTS } from "../support/colours.tsx";
import { emulate } from "../support/emulate.ts";
import { contrast } from "../support/gates.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});

afterEach(async () => {
  cleanup();
  await emulate({});
});

const statuses = Object.keys(catalog.status);
const servers = [...statuses.map((status) => ({ status })), busy];

const pages = {
  light: { color: "#000", backgroundColor: "#fff" },
  dark: { color: "#fff", backgroundColor: "#121212" },
};

const Everything = ({ locale }: { readonly locale: Locale }) => (
  <BadgeProvider locale={locale} meanings={meanings}>
    {VARIANTS.map((variant) => (
      <p key={variant}>
        {statuses.map((status) => (
          <ServerStatusBadge key={status} status={status} variant={variant} />
        ))}
        <ServerBadge server={busy} variant={variant} />
        <TaskStateBadge state="spawning" variant={variant} iconOnly />
        <ServerStatusBadge status="SOMETHING_NEW" variant={variant} hiddenPrefix="Status: " />
      </p>
    ))}
    <StateSummary servers={servers} aria-label="Servers" />
    <StateSummary
      servers={servers}
      onSelect={() => {}}
      selected={[{ field: "status", state: "ERROR" }]}
      aria-label="Filter"
    />
    <StatePopover name="State of web-1" details={<ServerStateDetails server={busy} />}>
      <ServerBadge server={busy} />
    </StatePopover>
    <ServerStateDetails server={busy} />
  </BadgeProvider>
);

describe.each(Object.entries(pages))("on a %s page", (_scheme, style) => {
  test.each([en, de, ar].map((locale) => [locale.lang, locale] as const))(
    "axe finds nothing to mend and nothing that it can't judge, in every component: %s",
    async (lang, locale) => {
      const { container } = render(
        <main style={style} lang={lang} dir={locale.dir}>
          <h1>Servers</h1>
          <Everything locale={locale} />
        </main>,
      );
      const tags = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      // The test page itself has no title and no landmarks; a target of 24 px is tested where it is one.
      const { violations, incomplete } = await axe.run(container, {
        runOnly: tags,
        rules: { region: { enabled: false } },
      });
      const found = [...violations, ...incomplete].flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html}`),
      );
      expect(found).toEqual([]);
    },
  );
});

test("nothing is cut off by the text spacing of WCAG 1.4.12, forced on every element at 320 px", () => {
  const sheet = document.head.appendChild(document.createElement("style"));
  sheet.textContent =
    "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }";
  try {
    for (const locale of [en, de, ar]) {
      const { container } = render(
        <div dir={locale.dir} style={{ inlineSize: 320 }}>
          <Everything locale={locale} />
        </div>,
      );
      const edge = container.firstElementChild?.getBoundingClientRect();
      const roots = container.querySelectorAll<HTMLElement>(
        ".state-badge:not(.state-badge--truncate), .state-badge-choice, dd",
      );
      expect(roots.length).toBeGreaterThan(100);
      for (const root of roots) {
        const { left, right } = root.getBoundingClientRect();
        expect([left >= (edge?.left ?? 0) - 1, right <= (edge?.right ?? 0) + 1], root.textContent ?? "").toEqual([
          true,
          true,
        ]);
        expect(root.scrollHeight, root.textContent ?? "").toBeLessThanOrEqual(root.clientHeight + 2);
      }
      cleanup();
    }
  } finally {
    sheet.remove();
  }
});

test("with more contrast, a solid label has 7:1 in any hue that a theme sets, in the light and in the dark", async () => {
  await emulate({ "prefers-contrast": "more" });
  for (const style of Object.values(pages))
    for (const tone of TONES)
      for (let hue = 0; hue < 360; hue += 15) {
        const { container } = render(
          <div style={style}>
            <StateBadge tone={tone} variant="solid" label="Running" theme={{ [`${tone}Hue`]: hue }} />
          </div>,
        );
        const { color, backgroundColor } = getComputedStyle(container.querySelector(".state-badge") as Element);
        expect(contrast(new Color(color), new Color(backgroundColor)), `${tone} ${hue}`).toBeGreaterThanOrEqual(7);
        cleanup();
      }
});

describe("the bar of a summary", () => {
  const bars = (style = {}) => {
    const { container } = render(
      <div style={style}>
        <StateSummary
          servers={[
            { status: "ERROR" },
            { status: "VERIFY_RESIZE" },
            busy,
            { status: "ACTIVE" },
            { status: "SHUTOFF" },
          ]}
        />
      </div>,
    );
    return [...container.querySelectorAll("rect")].map((part) => new Color(getComputedStyle(part).fill));
  };

  test.each(Object.entries(pages))("has parts that stand out from a %s page by 3:1", (_, style) => {
    const all = bars(style);
    expect(all).toHaveLength(5);
    for (const fill of all) expect(contrast(fill, new Color(style.backgroundColor))).toBeGreaterThanOrEqual(3);
  });

  test("stands out on paper, though the page on screen is dark", async () => {
    await emulate({}, "print");
    for (const fill of bars(pages.dark)) expect(contrast(fill, new Color("#fff"))).toBeGreaterThanOrEqual(3);
  });

  test("has the reader's own colors where these are forced", async () => {
    await emulate({ "forced-colors": "active" });
    expect(new Set(bars().map(String)).size).toBe(1);
  });
});
