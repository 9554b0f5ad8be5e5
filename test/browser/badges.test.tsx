import { cleanup, render, waitFor } from "@testing-library/react";
import { createRef, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, catalog, type Locale, StateBadge, TaskStateBadge } from "../../src/entries/index.ts";
import { en } from "../../src/locales/en.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import "../../src/styles.css";
import { badges, fields, hostile, sent } from "../support/badges.ts";
import { locales } from "../support/locales.ts";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
const error = vi.spyOn(console, "error");
beforeEach(() => vi.clearAllMocks());
afterEach(cleanup);

/** Renders a badge and returns its root element. */
function renderBadge(badge: ReactElement): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("No badge was rendered.");
  return root;
}

/** The look of a badge: the part of its class names after `state-badge--`. */
const looks = (root: HTMLElement) =>
  [...root.classList].flatMap((name) => (name.startsWith("state-badge--") ? name.slice("state-badge--".length) : []));

/** The texts that assistive technology reads out, in order: all but those hidden from it. */
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

    test.each(Object.keys(catalog[field]))("shows the label of %s and is read out exactly once", (state) => {
      const root = renderBadge(badge(sent(state), { locale }));
      const row = Object.entries(catalog[field]).find(([name]) => name === state)?.[1];
      expect(readOut(root)).toEqual([labels[state]]);
      expect(root.dataset.openstackState).toBe(state);
      expect(looks(root)).toContain(row?.tone);
      expect(root.querySelector("path")?.getAttribute("d")).toBe(row?.icon);
      expect(root.lang).toBe(locale.lang);
    });

    test.each(Object.keys(catalog[field]))(
      "keeps the label of %s for assistive technology when only the icon shows",
      (state) => {
        const root = renderBadge(badge(sent(state), { locale, iconOnly: true }));
        expect(root.textContent).toBe(labels[state]);
        expect(root.title).toBe(labels[state]);
        expect(root.querySelector("bdi")?.getBoundingClientRect().width).toBe(1);
      },
    );
  });

  test("is a span with no role, name or tab stop, and its icon is hidden from assistive technology", () => {
    const root = renderBadge(badge(first));
    expect(root.tagName).toBe("SPAN");
    expect(root.getAttributeNames().sort()).toEqual(["class", "data-openstack-state"]);
    expect(root.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });

  test("adds no event listeners", () => {
    const listen = vi.spyOn(EventTarget.prototype, "addEventListener");
    const { rerender } = render(<p />);
    listen.mockClear();
    rerender(<p>{badge(first)}</p>);
    expect(listen).not.toHaveBeenCalled();
    listen.mockRestore();
  });

  test("has at most four elements at rest and five in motion, with any props", () => {
    for (const props of [
      {},
      { truncate: true },
      { iconOnly: true },
      { variant: "dot" as const, meaning: "A sentence." },
    ]) {
      for (const value of [...Object.keys(catalog[field]), "SOMETHING_NEW"]) {
        const root = renderBadge(badge(value, props));
        const most = looks(root).includes("transitional") ? 5 : 4;
        expect(root.querySelectorAll("*").length + 1, value).toBeLessThanOrEqual(most);
        cleanup();
      }
    }
  });

  test("passes its ref and other span props to its root", () => {
    const ref = createRef<HTMLSpanElement>();
    const onClick = vi.fn();
    const root = renderBadge(
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

  test("does not let props overwrite its state", () => {
    const props = { "data-openstack-state": "other", "data-testid": "mine", className: "mine" };
    const root = renderBadge(badge(undefined, props));
    expect(root.dataset).toMatchObject({ openstackState: "unknown", testid: "mine" });
    expect(root.className).toBe("state-badge state-badge--neutral state-badge--indeterminate mine");
  });

  test("accepts a custom tone, icon and label", () => {
    const root = renderBadge(badge(first, { tone: "error", icon: <i>★</i>, label: "Own words" }));
    expect(looks(root)).toContain("error");
    expect(root.querySelector("[aria-hidden] > i")?.textContent).toBe("★");
    expect(root.textContent).toBe("★Own words");
    expect(root.lang).toBe("");
  });

  test("can omit its icon, and then always shows its label", () => {
    const [atRest = ""] = Object.entries(catalog[field]).find(([, { phase }]) => phase !== "transitional") ?? [];
    const root = renderBadge(badge(atRest, { icon: null, iconOnly: true }));
    expect(root.querySelector("svg")).toBeNull();
    expect(root.getBoundingClientRect().width).toBeGreaterThan(40);
  });

  test("accepts a path as an icon, like those in the catalog", () => {
    const root = renderBadge(badge(first, { icon: "M0 0h24v24H0z" }));
    expect(root.querySelector("path")?.getAttribute("d")).toBe("M0 0h24v24H0z");
  });

  test("shows its meaning in a tooltip, which also describes it to assistive technology", () => {
    expect(renderBadge(badge(first, { meaning: "What it means." })).title).toBe("What it means.");
    cleanup();
    expect(renderBadge(badge(first, { meaning: "What it means.", iconOnly: true, label: "Own" })).title).toBe(
      "Own: What it means.",
    );
    cleanup();
    expect(renderBadge(badge(first, { meaning: false })).hasAttribute("title")).toBe(false);
  });

  test("can truncate its label, with the full text in a tooltip", () => {
    const root = renderBadge(
      badge(first, { truncate: true, label: "A label that is much too long", style: { maxWidth: 90 } }),
    );
    const label = root.querySelector("bdi");
    expect(root.getBoundingClientRect().width).toBeLessThanOrEqual(90);
    expect(label?.scrollWidth).toBeGreaterThan(label?.clientWidth ?? 0);
    expect([root.textContent, root.title]).toEqual(["A label that is much too long", "A label that is much too long"]);
  });

  test("takes its defaults from the nearest provider, and props override them", () => {
    const root = renderBadge(
      <BadgeProvider locale={zhCN} variant="dot" size="lg">
        <BadgeProvider size="sm">{badge(first)}</BadgeProvider>
      </BadgeProvider>,
    );
    expect(root.lang).toBe("zh-CN");
    expect(looks(root)).toEqual(expect.arrayContaining(["dot", "sm"]));
    cleanup();
    const other = renderBadge(
      <BadgeProvider locale={zhCN} variant="dot">
        {badge(first, { locale: en, variant: "soft" })}
      </BadgeProvider>,
    );
    expect(other.lang).toBe("en");
    expect(looks(other)).not.toContain("dot");
  });

  test("starts its tooltip with the label if that may be cut off", () => {
    expect(renderBadge(badge("SOMETHING_NEW", { meaning: "What it means." })).title).toBe(
      "Something New: What it means.",
    );
    cleanup();
    const short = badge(first, { meaning: "What it means.", truncate: true, label: "Own" });
    expect(renderBadge(short).title).toBe("Own: What it means.");
  });

  test("ignores undefined props", () => {
    const props = { locale: persian, iconOnly: true, lang: undefined, dir: undefined, title: undefined };
    const root = renderBadge(badge(first, props));
    expect([root.lang, root.dir, root.title]).toEqual(["fa", "rtl", root.textContent]);
    cleanup();
    const own = renderBadge(badge(first, { locale: persian, lang: "ar", dir: "ltr", title: "Mine" }));
    expect([own.lang, own.dir, own.title]).toEqual(["ar", "ltr", "Mine"]);
  });

  test("sets the direction of a right-to-left language", () => {
    const root = renderBadge(badge(first, { locale: persian }));
    expect([root.lang, root.dir]).toEqual(["fa", "rtl"]);
  });

  test("falls back to English, marked as English, if a label is missing", () => {
    // An untyped caller can pass a locale of an older shape.
    const old = { lang: "eo" } as Locale;
    const root = renderBadge(badge(first, { locale: old }));
    expect(root.textContent).toBe(Object.values(en[field])[0]);
    expect(root.lang).toBe("en");
  });

  test("does not re-render when its parent does", () => {
    let renders = 0;
    const locale: Locale = {
      ...en,
      get lang() {
        renders += 1;
        return "en";
      },
    };
    const table = (value: unknown) => <div>{badge(value, { locale })}</div>;
    const { rerender } = render(table(first));
    const once = renders;
    rerender(table(first));
    expect([once > 0, renders]).toEqual([true, once]);
    rerender(table(undefined));
    expect(renders).toBeGreaterThan(once);
  });

  test.each([...hostile, ["a state", first] as const])(
    "renders on the server and hydrates without errors (%s)",
    async (_name, value) => {
      const place = document.body.appendChild(document.createElement("div"));
      const tree = <BadgeProvider locale={zhHans}>{badge(value)}</BadgeProvider>;
      place.innerHTML = renderToString(tree);
      const html = place.innerHTML;
      const recovered = vi.fn();
      const root = hydrateRoot(place, tree, { onRecoverableError: recovered });
      await waitFor(() => expect(Object.keys(place.firstElementChild ?? {}).join()).toContain("__react"));
      expect(place.innerHTML).toBe(html);
      expect(recovered).not.toHaveBeenCalled();
      expect(error).not.toHaveBeenCalled();
      root.unmount();
      place.remove();
    },
  );
});

describe("the task badge", () => {
  test("shows that no task is running, or nothing with idle set to hide", () => {
    expect(renderBadge(<TaskStateBadge state={null} />).textContent).toBe("No Task");
    cleanup();
    expect(render(<TaskStateBadge state={null} idle="hide" />).container.textContent).toBe("");
  });

  test("shows a missing task as unknown, not as idle", () => {
    expect(renderBadge(<TaskStateBadge idle="hide" />).textContent).toBe("Unknown");
  });
});

describe("a badge for custom states", () => {
  test("shows a row of a table and its label", () => {
    const row = { tone: "warning", phase: "transitional", icon: "M0 0h24", attention: true } as const;
    const root = renderBadge(<StateBadge {...row} state="in-use" label="In use" />);
    expect(root.textContent).toBe("In use");
    expect([root.dataset.openstackState, ...looks(root)]).toEqual(["in-use", "warning", "transitional"]);
  });

  test("accepts a whole row of the catalog as props", () => {
    const root = renderBadge(<StateBadge {...catalog.power.BLOCKED} label="Blocked" />);
    expect(root.getAttributeNames().sort()).toEqual(["class", "data-openstack-state"]);
    expect(error).not.toHaveBeenCalled();
  });

  test("is neutral and says Unknown without a tone or a label", () => {
    const root = renderBadge(<StateBadge />);
    expect([...looks(root), root.textContent]).toEqual(["neutral", "stable", "Unknown"]);
    expect(root.querySelector("path")).not.toBeNull();
    expect(warn).not.toHaveBeenCalled();
  });
});
