import { cleanup, render, screen } from "@testing-library/react";
import { createRef, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, catalog, type Locale, StateBadge, TaskStateBadge } from "../src/index.ts";
import { en } from "../src/locales/en.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import "../src/styles.css";
import { badges, fields, hostile, sent } from "./badges.ts";
import { locales } from "./locales.ts";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
const error = vi.spyOn(console, "error");
beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

/** Draws a badge and gives its root. */
function drawn(badge: ReactElement): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("The badge was not drawn.");
  return root;
}

/** How a badge is drawn: what follows `state-badge--` in its classes. */
const looks = (root: HTMLElement) =>
  [...root.classList].flatMap((name) => (name.startsWith("state-badge--") ? name.slice("state-badge--".length) : []));

/** The texts that assistive technology reads out, one after the other: those in the page that are not hidden from it. */
function readOut(root: HTMLElement): string[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) =>
    node instanceof Element && node.getAttribute("aria-hidden") === "true"
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  );
  const read: string[] = [];
  while (texts.nextNode()) if (texts.currentNode instanceof Text) read.push(texts.currentNode.data);
  return read;
}

const persian: Locale = { ...en, lang: "fa", dir: "rtl", power: { ...en.power, RUNNING: "در حال اجرا" } };

describe.each(fields)("the %s badge", (field) => {
  const badge = badges[field];
  const [first = ""] = Object.keys(catalog[field]);

  describe.each(locales)("in $lang", (locale) => {
    const labels: Readonly<Record<string, string>> = locale[field];

    test.each(Object.keys(catalog[field]))("shows %s by its label, and is read out so, once", (state) => {
      const root = drawn(badge(sent(state), { locale }));
      const row = Object.entries(catalog[field]).find(([name]) => name === state)?.[1];
      expect(readOut(root)).toEqual([labels[state]]);
      expect(root.dataset.state).toBe(state);
      expect(looks(root)).toContain(row?.tone);
      expect(root.querySelector("path")?.getAttribute("d")).toBe(row?.icon);
      expect(root.lang).toBe(locale.lang);
    });

    test.each(Object.keys(catalog[field]))(
      "names %s to assistive technology where it shows the icon alone",
      (state) => {
        const root = drawn(badge(sent(state), { locale, iconOnly: true }));
        expect(root.textContent).toBe(labels[state]);
        expect(root.title).toBe(labels[state]);
        expect(root.querySelector(".state-badge-label")?.getBoundingClientRect().width).toBe(1);
      },
    );
  });

  test("is a span without a role, a name or a place in the tab order, its icon hidden", () => {
    const root = drawn(badge(first));
    expect(root.tagName).toBe("SPAN");
    expect(root.getAttributeNames().sort()).toEqual(["class", "data-state"]);
    expect(root.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  test("listens to nothing", () => {
    const listen = vi.spyOn(EventTarget.prototype, "addEventListener");
    const { rerender } = render(<p />);
    listen.mockClear();
    rerender(<p>{badge(first)}</p>);
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  test("has at most four elements, however it is drawn", () => {
    for (const props of [
      {},
      { truncate: true },
      { iconOnly: true },
      { variant: "dot" as const, meaning: "A sentence." },
    ]) {
      for (const value of [first, "SOMETHING_NEW"]) {
        const root = drawn(badge(value, props));
        expect(root.querySelectorAll("*").length + 1).toBeLessThanOrEqual(4);
        cleanup();
      }
    }
  });

  test("hands its ref and all else that a span takes to its root", () => {
    const ref = createRef<HTMLSpanElement>();
    const onClick = vi.fn();
    const root = drawn(
      badge(first, { ref, className: "mine", style: { margin: 3 }, id: "web-1", "aria-describedby": "help", onClick }),
    );
    root.click();
    expect(ref.current).toBe(root);
    expect([
      root.classList.item(root.classList.length - 1),
      root.style.margin,
      root.id,
      root.getAttribute("aria-describedby"),
    ]).toEqual(["mine", "3px", "web-1", "help"]);
    expect(onClick).toHaveBeenCalledOnce();
  });

  test("lets nobody overwrite what it says of the state", () => {
    const props = { "data-state": "other", "data-testid": "mine", className: "mine" };
    const root = drawn(badge(undefined, props));
    expect(root.dataset).toMatchObject({ state: "unknown", testid: "mine" });
    expect(root.className).toBe("state-badge state-badge--neutral state-badge--indeterminate mine");
  });

  test("takes a tone, an icon and a label of one's own", () => {
    const root = drawn(badge(first, { tone: "error", icon: <i>★</i>, label: "Own words" }));
    expect(looks(root)).toContain("error");
    expect(root.querySelector("[aria-hidden] > i")?.textContent).toBe("★");
    expect(screen.getByText("Own words")).toBe(root);
    expect(root.lang).toBe("");
  });

  test("goes without an icon, and then never without words", () => {
    const root = drawn(badge(first, { icon: null, iconOnly: true }));
    expect(root.querySelector("svg")).toBeNull();
    expect(root.getBoundingClientRect().width).toBeGreaterThan(40);
  });

  test("takes a path for an icon, as the catalog has them", () => {
    const root = drawn(badge(first, { icon: "M0 0h24v24H0z" }));
    expect(root.querySelector("path")?.getAttribute("d")).toBe("M0 0h24v24H0z");
  });

  test("explains itself in a tooltip, which is its description for assistive technology", () => {
    expect(drawn(badge(first, { meaning: "What it means." })).title).toBe("What it means.");
    cleanup();
    expect(drawn(badge(first, { meaning: "What it means.", iconOnly: true, label: "Own" })).title).toBe(
      "Own: What it means.",
    );
    cleanup();
    expect(drawn(badge(first, { meaning: false })).hasAttribute("title")).toBe(false);
  });

  test("cuts its label short when asked, and keeps the whole of it within reach", () => {
    const root = drawn(
      badge(first, { truncate: true, label: "A label that is much too long", style: { maxWidth: 90 } }),
    );
    const label = root.querySelector(".state-badge-label");
    expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(90);
    expect(label?.scrollWidth).toBeGreaterThan(label?.clientWidth ?? 0);
    expect([root.textContent, root.title]).toEqual(["A label that is much too long", "A label that is much too long"]);
  });

  test("takes its defaults from the nearest provider, and a prop over those", () => {
    const root = drawn(
      <BadgeProvider locale={zhCN} variant="dot" size="lg">
        <BadgeProvider size="sm">{badge(first)}</BadgeProvider>
      </BadgeProvider>,
    );
    expect(root.lang).toBe("zh-CN");
    expect(looks(root)).toEqual(expect.arrayContaining(["dot", "sm"]));
    cleanup();
    const other = drawn(
      <BadgeProvider locale={zhCN} variant="dot">
        {badge(first, { locale: en, variant: "soft" })}
      </BadgeProvider>,
    );
    expect(other.lang).toBe("en");
    expect(looks(other)).not.toContain("dot");
  });

  test("keeps the whole label within reach where a sentence explains it", () => {
    expect(drawn(badge("SOMETHING_NEW", { meaning: "What it means." })).title).toBe("Something New: What it means.");
    cleanup();
    const short = badge(first, { meaning: "What it means.", truncate: true, label: "Own" });
    expect(drawn(short).title).toBe("Own: What it means.");
  });

  test("takes nothing for said that its caller leaves undefined", () => {
    const props = { locale: persian, iconOnly: true, lang: undefined, dir: undefined, title: undefined };
    const root = drawn(badge(first, props));
    expect([root.lang, root.dir, root.title]).toEqual(["fa", "rtl", root.textContent]);
    cleanup();
    const own = drawn(badge(first, { locale: persian, lang: "ar", dir: "ltr", title: "Mine" }));
    expect([own.lang, own.dir, own.title]).toEqual(["ar", "ltr", "Mine"]);
  });

  test("writes the direction of a language that is written from right to left", () => {
    const root = drawn(badge(first, { locale: persian }));
    expect([root.lang, root.dir]).toEqual(["fa", "rtl"]);
  });

  test("falls back to English, and says so, where a language lacks a word", () => {
    // What an untyped caller can do: a locale of an older shape.
    const old = { lang: "eo" } as Locale;
    const root = drawn(badge(first, { locale: old }));
    expect(root.textContent).toBe(Object.values(en[field])[0]);
    expect(root.lang).toBe("en");
  });

  test("is not drawn again when its parent is", () => {
    let drawings = 0;
    const locale: Locale = {
      ...en,
      get lang() {
        drawings += 1;
        return "en";
      },
    };
    const table = (value: unknown) => <div>{badge(value, { locale })}</div>;
    const { rerender } = render(table(first));
    const once = drawings;
    rerender(table(first));
    expect([once > 0, drawings]).toEqual([true, once]);
    rerender(table(undefined));
    expect(drawings).toBeGreaterThan(once);
  });

  test.each([...hostile, ["a state", first] as const])(
    "is drawn on the server and taken over without a word (%s)",
    async (_name, value) => {
      const place = document.body.appendChild(document.createElement("div"));
      const tree = <BadgeProvider locale={zhHans}>{badge(value)}</BadgeProvider>;
      place.innerHTML = renderToString(tree);
      const html = place.innerHTML;
      const recovered = vi.fn();
      const root = hydrateRoot(place, tree, { onRecoverableError: recovered });
      await vi.waitFor(() => expect(Object.keys(place.firstElementChild ?? {}).join()).toContain("__react"));
      expect(place.innerHTML).toBe(html);
      expect(recovered).not.toHaveBeenCalled();
      expect(error).not.toHaveBeenCalled();
      root.unmount();
      place.remove();
    },
  );
});

describe("the task badge", () => {
  test("shows that no task runs, unless it is to hide then", () => {
    expect(drawn(<TaskStateBadge state={null} />).textContent).toBe("No Task");
    cleanup();
    expect(render(<TaskStateBadge state={null} idle="hide" />).container.textContent).toBe("");
  });

  test("does not take a task that nobody told of for none", () => {
    expect(drawn(<TaskStateBadge idle="hide" />).textContent).toBe("Unknown");
  });
});

describe("a badge for states of one's own", () => {
  test("draws a row of a table and its label", () => {
    const row = { tone: "warning", phase: "transitional", icon: "M0 0h24", attention: true } as const;
    const root = drawn(<StateBadge {...row} state="in-use" label="In use" />);
    expect(root.textContent).toBe("In use");
    expect([root.dataset.state, ...looks(root)]).toEqual(["in-use", "warning", "transitional"]);
  });

  test("takes every column of a row for what it is", () => {
    const root = drawn(<StateBadge {...catalog.power.BLOCKED} label="Blocked" />);
    expect(root.getAttributeNames().sort()).toEqual(["class", "data-state"]);
    expect(error).not.toHaveBeenCalled();
  });

  test("without a tone or a label, is neutral and not empty", () => {
    const root = drawn(<StateBadge />);
    expect([...looks(root), root.textContent]).toEqual(["neutral", "stable", "Unknown"]);
    expect(root.querySelector("path")).not.toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });
});
