import { cleanup, render } from "@testing-library/react";
import { type ReactElement, StrictMode } from "react";
import { createPortal } from "react-dom";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, ServerBadge, StateAnnouncer } from "../../src/entries/index.ts";
import { openRegion } from "../../src/lists/liveRegion.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import "../../src/styles.css";
import { accessibilityTree } from "../support/accessibility-tree.ts";
import { recorded, recordedAt } from "../support/frames.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  // When the responses were recorded, so that nothing is slow.
  vi.setSystemTime(recordedAt);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const active = { ...recorded({ status: "ACTIVE" }), name: "web-1", id: "1" };
const deleting = { ...active, "OS-EXT-STS:task_state": "deleting" };
const servers = (count: number, status: string) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, name: `web-${index}`, status }));

const regions = () => document.querySelectorAll(".state-badge-announcer");
/** The text of the live region, which is the last announcement. */
const announced = () => regions()[0]?.textContent;

describe("the announcer", () => {
  test("is a polite live region that stays empty until the first change", async () => {
    render(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(5_000);
    const found = (await accessibilityTree()).filter(({ properties }) => properties.live);
    expect(found).toMatchObject([{ role: "status", texts: [], properties: { live: "polite", atomic: true } }]);
  });

  test("announces a change with the server's name to assistive technology", async () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    expect(announced()).toBe("");
    vi.advanceTimersByTime(249);
    expect(announced()).toBe("");
    vi.advanceTimersByTime(1);
    const [region] = (await accessibilityTree()).filter(({ role }) => role === "status");
    expect(region?.texts).toEqual(["web-1: Deleting."]);
  });

  test("takes up no space and is not a tab stop", () => {
    render(<StateAnnouncer servers={[active]} />);
    expect(regions()[0]?.getBoundingClientRect().width).toBe(1);
    expect(regions()[0]?.hasAttribute("tabindex")).toBe(false);
  });

  test("does not announce unchanged, new or removed servers", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[{ ...active, progress: 3, locked: true }]} />);
    rerender(<StateAnnouncer servers={[{ ...active }, { id: "2", name: "web-2", status: "ERROR" }]} />);
    rerender(<StateAnnouncer servers={[]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    vi.advanceTimersByTime(5_000);
    expect(announced()).toBe("");
  });

  test("does not announce a change that is undone in time", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    rerender(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(5_000);
    expect(announced()).toBe("");
  });

  test("announces attention that begins in the very render that brings the time", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[{ ...active, host_status: "DOWN" }]} now={recordedAt} />);
    vi.advanceTimersByTime(5_000);
    expect(announced()).toBe("web-1: Active, Needs attention.");
  });

  test("combines a burst of changes and announces only the last change of each server", () => {
    const { rerender } = render(<StateAnnouncer servers={[active, { id: "2", name: "db-1", status: "SHUTOFF" }]} />);
    rerender(<StateAnnouncer servers={[deleting, { id: "2", name: "db-1", status: "SHUTOFF" }]} />);
    vi.advanceTimersByTime(200);
    rerender(
      <StateAnnouncer
        servers={[
          { ...active, status: "DELETED" },
          { id: "2", name: "db-1", status: "ACTIVE" },
        ]}
      />,
    );
    vi.advanceTimersByTime(249);
    expect(announced()).toBe("");
    vi.advanceTimersByTime(1);
    expect(announced()).toBe("db-1: Active. web-1: Deleted.");
  });

  test("announces after two seconds even if the burst goes on", () => {
    const { rerender } = render(<StateAnnouncer servers={servers(1, "ACTIVE")} />);
    for (let at = 0; at < 2_000; at += 100) {
      rerender(<StateAnnouncer servers={servers(1, at % 200 ? "PAUSED" : "SUSPENDED")} />);
      vi.advanceTimersByTime(100);
    }
    expect(announced()).toBe("web-0: Paused.");
  });

  test.each([
    [3, "web-0: Error. web-1: Error. web-2: Error."],
    [4, "web-0: Error. web-1: Error. web-2: Error. 4 states have changed."],
    [500, "web-0: Error. web-1: Error. web-2: Error. 500 states have changed."],
  ])("announces %i simultaneous changes as: %s", (count, text) => {
    const { rerender } = render(<StateAnnouncer servers={servers(count, "ACTIVE")} />);
    rerender(<StateAnnouncer servers={servers(count, "ERROR")} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe(text);
  });

  test("announces in the reader's language", () => {
    const tree = (server: object) => (
      <BadgeProvider locale={zhCN}>
        <StateAnnouncer servers={[server]} />
      </BadgeProvider>
    );
    const { rerender } = render(tree(active));
    rerender(tree(deleting));
    vi.advanceTimersByTime(250);
    expect([announced(), regions()[0]?.getAttribute("lang")]).toEqual(["web-1：正在删除。", "zh-CN"]);
  });

  test("announces nothing when only the language changes", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[active]} locale={zhCN} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("");
  });

  test("announces nothing when the language changes for an unknown state", () => {
    const { rerender } = render(<StateAnnouncer servers={[{ id: "1" }]} />);
    rerender(<StateAnnouncer servers={[{ id: "1" }]} locale={zhCN} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("");
  });

  test("remembers the name of a server whose cell is down", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[{ id: "1", status: "UNKNOWN", links: [] }]} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("web-1: Status Unknown.");
  });

  test("announces a change that spans a failed response", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={undefined} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("web-1: Deleting.");
  });

  test("does not confuse two servers of the same name with one that changes", () => {
    const twins = () => [
      { name: "web", status: "ACTIVE" },
      { name: "web", status: "ERROR" },
    ];
    const { rerender } = render(<StateAnnouncer servers={twins()} />);
    rerender(<StateAnnouncer servers={twins()} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("");
  });

  test("shares one live region per page, which is removed with the last announcer", () => {
    const { rerender } = render(
      <StrictMode>
        <StateAnnouncer servers={[active]} />
        <StateAnnouncer servers={servers(1, "ACTIVE")} />
      </StrictMode>,
    );
    expect(regions()).toHaveLength(1);
    rerender(
      <StrictMode>
        <StateAnnouncer servers={[deleting]} />
        <StateAnnouncer servers={servers(1, "ERROR")} />
      </StrictMode>,
    );
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("web-0: Error. web-1: Deleting.");
    cleanup();
    expect(regions()).toHaveLength(0);
  });

  test("uses the id of a server without a name, and ignores a server without either", () => {
    const { rerender } = render(<StateAnnouncer servers={[{ id: "7", status: "ACTIVE" }, { status: "ACTIVE" }]} />);
    rerender(<StateAnnouncer servers={[{ id: "7", status: "UNKNOWN" }, { status: "ERROR" }]} />);
    vi.advanceTimersByTime(250);
    expect(announced()).toBe("7: Status Unknown.");
  });

  test.each([[null], [undefined], ["servers"], [[null, 1, "a", {}]]])("accepts %o silently", (value) => {
    // A failing API may return this.
    const { rerender } = render(<StateAnnouncer servers={value as null} />);
    rerender(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(5_000);
    expect(announced()).toBe("");
  });

  test("is the only live region; badges have none", async () => {
    render(<ServerBadge server={{ ...active, locked: true }} />);
    expect((await accessibilityTree()).filter(({ properties }) => properties.live)).toEqual([]);
  });

  test("is not selected with the page, so that nobody copies the last announcement", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    vi.advanceTimersByTime(250);
    document.getSelection()?.selectAllChildren(document.body);
    expect(announced()).toBe("web-1: Deleting.");
    expect(document.getSelection()?.toString()).not.toContain("Deleting");
  });
});

describe("where something else stands in front of the page or changes it", () => {
  const change = (rerender: (tree: ReactElement) => void) => {
    rerender(<StateAnnouncer servers={[deleting]} />);
    vi.advanceTimersByTime(350);
  };
  const heard = async () =>
    (await accessibilityTree()).filter(({ properties }) => properties.live).flatMap(({ texts }) => texts);

  /** An element at the end of the body, until the test ends. */
  const add = <Name extends keyof HTMLElementTagNameMap>(name: Name, html = "") => {
    const element = document.body.appendChild(document.createElement(name));
    element.innerHTML = html;
    return element;
  };

  test("an announcement is heard in an open modal dialog, and after it closes", async () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    const dialog = add("dialog", "<button>Close</button>");
    dialog.showModal();
    change(rerender);
    expect(await heard()).toEqual(["web-1: Deleting."]);
    dialog.close();
    rerender(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(350);
    expect(await heard()).toEqual(["web-1: Active."]);
    dialog.remove();
  });

  test("an announcement is heard in the dialog in front, whichever comes first in the page", async () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    const [front, back] = [add("dialog", "<button>Yes</button>"), add("dialog", "<button>No</button>")];
    back.showModal();
    front.showModal();
    change(rerender);
    expect(await heard()).toEqual(["web-1: Deleting."]);
    for (const dialog of [front, back]) dialog.remove();
  });

  test.each([
    ["everything but live regions (Radix, shadcn)", ":not([aria-live])"],
    ["everything (MUI, antd)", "*"],
  ])("an announcement is heard beside a dialog of a kit that hides %s", async (_, hides) => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    const portal = add("div", `<div role="dialog" aria-modal="true" aria-label="Delete?"><button>Yes</button></div>`);
    for (const sibling of document.body.children)
      if (sibling !== portal && sibling.matches(hides)) sibling.setAttribute("aria-hidden", "true");
    change(rerender);
    expect(await heard()).toEqual(["web-1: Deleting."]);
    portal.remove();
    for (const sibling of document.body.children) sibling.removeAttribute("aria-hidden");
  });

  test("an announcement is heard beside a menu of a kit that hides everything else", async () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    const menu = add("div", `<div role="menu"><div role="menuitem" tabindex="-1">Stop</div></div>`);
    for (const sibling of document.body.children) if (sibling !== menu) sibling.setAttribute("aria-hidden", "true");
    change(rerender);
    expect(await heard()).toEqual(["web-1: Deleting."]);
    menu.remove();
    for (const sibling of document.body.children) sibling.removeAttribute("aria-hidden");
  });

  test.each([
    ["a script removes the region", () => document.querySelector(".state-badge-announcer")?.remove()],
    ["the body is emptied but for the root", (root: Element) => document.body.replaceChildren(root)],
    [
      "the body is swapped (Turbo, htmx)",
      (root: Element) => {
        const body = document.createElement("body");
        body.append(root);
        document.body.replaceWith(body);
      },
    ],
  ])("an announcement is heard after %s", async (_, remove) => {
    const { rerender, container } = render(<StateAnnouncer servers={[active]} />);
    remove(container);
    change(rerender);
    expect(await heard()).toEqual(["web-1: Deleting."]);
    expect(regions()).toHaveLength(1);
  });

  test("an announcement is made in the window that shows the list, not in its opener", () => {
    const frame = add("iframe");
    const page = frame.contentDocument;
    if (!page) throw new Error("The frame has no page.");
    const inWindow = (server: object) => createPortal(<StateAnnouncer servers={[server]} />, page.body);
    const { rerender } = render(inWindow(active));
    rerender(inWindow(deleting));
    vi.advanceTimersByTime(350);
    expect(page.querySelector(".state-badge-announcer")?.textContent).toBe("web-1: Deleting.");
    expect(regions()).toHaveLength(0);
    cleanup();
    frame.remove();
  });

  test("two copies of the package have one region, and say a change once", async () => {
    // Another query makes another module of it.
    const url = "/src/lists/liveRegion.ts?copy";
    const copy: typeof import("../../src/lists/liveRegion.ts") = await import(/* @vite-ignore */ url);
    expect(copy.openRegion).not.toBe(openRegion);
    const [one, other] = [openRegion(document), copy.openRegion(document)];
    expect(regions()).toHaveLength(1);
    const changed = { id: "1", from: "ACTIVE", to: "ERROR", severity: 6, attention: true };
    for (const [{ speak }, text] of [[one, "web-1: Error."] as const, [other, "web-1: Fehler."] as const])
      speak([{ ...changed, text, many: () => ({ text }) }]);
    vi.advanceTimersByTime(350);
    expect(announced()).toBe("web-1: Fehler.");
    one.close();
    expect(regions()).toHaveLength(1);
    other.close();
    expect(regions()).toHaveLength(0);
  });
});
