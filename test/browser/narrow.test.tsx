// A server with marks where there is little room: columns that can be resized, a phone, a page that is zoomed.

import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { ServerBadge, type Variant } from "../../src/entries/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { de } from "../../src/locales/de.ts";
import { en } from "../../src/locales/en.ts";
import { ja } from "../../src/locales/ja.ts";
import "../../src/styles.css";
import { busy } from "../support/busy.ts";

afterEach(cleanup);

const tasks = ["migrating", "deleting", "rebooting", "shelving_image_pending_upload", "resize_reverting"];
const failed = { status: "ERROR", fault: { message: "No valid host was found." } };
const servers = [...tasks.map((task) => ({ ...busy, "OS-EXT-STS:task_state": task })), failed];
const locales = [en, de, ar, ja];

/** A row of a table whose columns have a fixed width, as those have that a reader can resize. */
function renderRow(width: number, props: object, style = {}) {
  const { container } = render(
    <table style={{ tableLayout: "fixed", inlineSize: width * servers.length, borderSpacing: 0, ...style }}>
      <tbody>
        <tr>
          {servers.map((server, index) => (
            <td key={index} style={{ padding: 2 }}>
              <ServerBadge server={server} {...props} />
            </td>
          ))}
        </tr>
      </tbody>
    </table>,
  );
  return [...container.querySelectorAll<HTMLElement>(".state-badge")];
}

const labelOf = (badge: Element) => badge.querySelector("bdi > bdi")?.firstChild;
const marksOf = (badge: Element) => [...badge.querySelectorAll<HTMLElement>(".state-badge-mark")];

/** Whether everything in a badge is within it, and the badge within its cell. */
function expectNothingSticksOut(badge: HTMLElement) {
  const cell = badge.closest("td")?.getBoundingClientRect();
  const box = badge.getBoundingClientRect();
  expect(box.right).toBeLessThanOrEqual((cell?.right ?? 0) + 0.5);
  expect(box.left).toBeGreaterThanOrEqual((cell?.left ?? 0) - 0.5);
  for (const part of badge.children) {
    const { left, right } = part.getBoundingClientRect();
    expect(right).toBeLessThanOrEqual(box.right + 0.5);
    expect(left).toBeGreaterThanOrEqual(box.left - 0.5);
  }
}

/** Words of a label that stand in more than one line. */
function brokenWords(badge: Element): string[] {
  const text = labelOf(badge);
  if (!text) throw new Error("The badge has no label.");
  const words = [...(text.textContent ?? "").matchAll(/\S+/g)];
  return words.flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
    return tops.size > 1 ? [word] : [];
  });
}

/** Words that are too wide for the badge, even without marks. */
function tooWide(badge: HTMLElement): (word: string) => boolean {
  const ruler = document.createElement("span");
  const { font } = getComputedStyle(badge);
  ruler.style.cssText = `position: absolute; white-space: nowrap; font: ${font}`;
  document.body.append(ruler);
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(badge);
  // The label has the room of the icon as its own padding.
  const { paddingInlineStart: besideIcon } = getComputedStyle(badge.querySelector("bdi") ?? badge);
  const paddings = [paddingInlineStart, paddingInlineEnd, besideIcon].map(Number.parseFloat);
  const room = paddings.reduce((left, padding) => left - padding, badge.clientWidth);
  return (word) => {
    ruler.textContent = word;
    return ruler.getBoundingClientRect().width > room;
  };
}

describe.each([80, 96, 110, 128, 144, 160])("in a column of %i px", (width) => {
  test.each(locales.map((locale) => [locale.lang, locale] as const))(
    "no word breaks for its marks: %s",
    (_, locale) => {
      for (const badge of renderRow(width, { locale }, { direction: locale.dir })) {
        expectNothingSticksOut(badge);
        // Japanese has no spaces, and may break anywhere.
        if (locale.lang !== "ja") expect(brokenWords(badge).filter((word) => !tooWide(badge)(word))).toEqual([]);
      }
    },
  );

  test("a prefix that is only heard changes no height", () => {
    const heights = (props: object) => {
      const all = renderRow(width, props).map((badge) => badge.getBoundingClientRect().height);
      cleanup();
      return all;
    };
    for (const truncate of [false, true])
      expect(heights({ truncate, hiddenPrefix: "Power state: " })).toEqual(heights({ truncate }));
  });

  test("a label that may be cut still has its marks, and as much of the label as fits in the column", () => {
    for (const badge of renderRow(width, { truncate: true })) {
      expectNothingSticksOut(badge);
      const label = badge.querySelector("bdi")?.getBoundingClientRect().width ?? 0;
      const whole = badge.querySelector("bdi")?.scrollWidth ?? 0;
      const room = (badge.closest("td")?.clientWidth ?? 0) - 4;
      expect(label).toBeGreaterThanOrEqual(Math.min(whole - 1, room - 14));
      for (const mark of marksOf(badge)) expect(mark.getBoundingClientRect().width).toBeGreaterThanOrEqual(14);
    }
  });
});

test.each([
  ["a page at 200 %", { zoom: 2 }],
  ["a page at 400 %", { zoom: 4 }],
  ["text of 24 px", { "--state-badge-font-size": "24px" }],
  ["more space in the text", { letterSpacing: "0.12em", wordSpacing: "0.16em", lineHeight: 1.5 }],
])("nothing sticks out of a badge with marks in %s", (_, style) => {
  for (const locale of locales)
    for (const variant of ["soft", "dot"] satisfies Variant[]) {
      for (const badge of renderRow(160, { locale, variant }, { ...style, direction: locale.dir }))
        expectNothingSticksOut(badge);
      cleanup();
    }
});

test("where there is room, the label and its marks are in one line", () => {
  const [badge] = renderRow(400, {});
  const plain = render(<ServerBadge server={{ status: "ACTIVE" }} />).container.querySelector(".state-badge");
  expect(badge?.getBoundingClientRect().height).toBe(plain?.getBoundingClientRect().height);
});

test.each([
  ["a flex container that wraps", { display: "flex", flexWrap: "wrap" }],
  ["a flex column", { display: "flex", flexDirection: "column" }],
  ["a grid", { display: "grid" }],
  ["an inline block", { display: "inline-block" }],
] as const)("a badge in an element of its own stays within %s, and is no wider than it has to be", (_, style) => {
  const badges = (width: number) => {
    const { container } = render(
      <div style={{ inlineSize: width, ...style, ...(style.display === "inline-block" && { maxInlineSize: width }) }}>
        <span>
          <ServerBadge server={{ status: "RESIZE" }} locale={de} />
        </span>
        <ServerBadge server={{ status: "RESIZE" }} locale={de} />
      </div>,
    );
    const edge = container.firstElementChild?.getBoundingClientRect().right ?? 0;
    return [...container.querySelectorAll(".state-badge")].map((badge) => ({
      box: badge.getBoundingClientRect(),
      edge,
    }));
  };
  for (const { box, edge } of badges(160)) expect(box.right).toBeLessThanOrEqual(edge + 0.5);
  cleanup();
  const [first, second] = badges(900);
  expect(first?.box.width).toBeLessThan(400);
  expect(second?.box.width).toBeCloseTo(first?.box.width ?? 0);
});
