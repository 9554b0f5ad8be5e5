import { cleanup, render } from "@testing-library/react";
import { StrictMode } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, ServerBadge, StateAnnouncer } from "../src/index.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import "../src/styles.css";
import { accessibilityTree } from "./accessibility-tree.ts";
import { recorded } from "./frames.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
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
/** What the live region holds, which is what has been spoken last. */
const spoken = () => regions()[0]?.textContent;

describe("the announcer", () => {
  test("is one polite live region to assistive technology, empty before the first change", async () => {
    render(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(5_000);
    const found = (await accessibilityTree()).filter(({ properties }) => properties.live);
    expect(found).toMatchObject([{ role: "status", texts: [], properties: { live: "polite", atomic: true } }]);
  });

  test("speaks a change, with the server's name, in words that assistive technology gets", async () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    expect(spoken()).toBe("");
    vi.advanceTimersByTime(249);
    expect(spoken()).toBe("");
    vi.advanceTimersByTime(1);
    const [region] = (await accessibilityTree()).filter(({ role }) => role === "status");
    expect(region?.texts).toEqual(["web-1: Deleting."]);
  });

  test("takes no room and no place in the tab order", () => {
    render(<StateAnnouncer servers={[active]} />);
    expect(regions()[0]?.getBoundingClientRect().width).toBe(1);
    expect(regions()[0]?.hasAttribute("tabindex")).toBe(false);
  });

  test("says nothing of what has not changed, of a server it sees for the first time, or of one that is gone", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[{ ...active, progress: 3, locked: true }]} />);
    rerender(<StateAnnouncer servers={[{ ...active }, { id: "2", name: "web-2", status: "ERROR" }]} />);
    rerender(<StateAnnouncer servers={[]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    vi.advanceTimersByTime(5_000);
    expect(spoken()).toBe("");
  });

  test("says nothing where a change has been undone before it could be spoken", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    rerender(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(5_000);
    expect(spoken()).toBe("");
  });

  test("joins the changes of a burst, and of one server speaks the last", () => {
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
    expect(spoken()).toBe("");
    vi.advanceTimersByTime(1);
    expect(spoken()).toBe("web-1: Deleted. db-1: Active.");
  });

  test("speaks after two seconds of a burst that does not end", () => {
    const { rerender } = render(<StateAnnouncer servers={servers(1, "ACTIVE")} />);
    for (let at = 0; at < 2_000; at += 100) {
      rerender(<StateAnnouncer servers={servers(1, at % 200 ? "PAUSED" : "SUSPENDED")} />);
      vi.advanceTimersByTime(100);
    }
    expect(spoken()).toBe("web-0: Paused.");
  });

  test.each([
    [3, "web-0: Error. web-1: Error. web-2: Error."],
    [4, "4 servers have changed."],
    [500, "500 servers have changed."],
  ])("of %i changes at once says: %s", (count, text) => {
    const { rerender } = render(<StateAnnouncer servers={servers(count, "ACTIVE")} />);
    rerender(<StateAnnouncer servers={servers(count, "ERROR")} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe(text);
  });

  test("speaks the reader's language", () => {
    const tree = (server: object) => (
      <BadgeProvider locale={zhCN}>
        <StateAnnouncer servers={[server]} />
      </BadgeProvider>
    );
    const { rerender } = render(tree(active));
    rerender(tree(deleting));
    vi.advanceTimersByTime(250);
    expect([spoken(), regions()[0]?.getAttribute("lang")]).toEqual(["web-1：正在删除。", "zh-CN"]);
  });

  test("does not take a change of the language for a change of servers", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[active]} locale={zhCN} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe("");
  });

  test("does so for what is unknown too", () => {
    const { rerender } = render(<StateAnnouncer servers={[{ id: "1" }]} />);
    rerender(<StateAnnouncer servers={[{ id: "1" }]} locale={zhCN} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe("");
  });

  test("remembers the name of a server whose cell is down", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={[{ id: "1", status: "UNKNOWN", links: [] }]} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe("web-1: Status Unknown.");
  });

  test("misses no change over an answer that failed", () => {
    const { rerender } = render(<StateAnnouncer servers={[active]} />);
    rerender(<StateAnnouncer servers={undefined} />);
    rerender(<StateAnnouncer servers={[deleting]} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe("web-1: Deleting.");
  });

  test("does not take two servers of one name for one that changes", () => {
    const twins = () => [
      { name: "web", status: "ACTIVE" },
      { name: "web", status: "ERROR" },
    ];
    const { rerender } = render(<StateAnnouncer servers={twins()} />);
    rerender(<StateAnnouncer servers={twins()} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe("");
  });

  test("is one for the page, however many there are, and goes with the last", () => {
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
    expect(spoken()).toBe("web-1: Deleting. web-0: Error.");
    cleanup();
    expect(regions()).toHaveLength(0);
  });

  test("calls a server without a name by its id, and knows none without either", () => {
    const { rerender } = render(<StateAnnouncer servers={[{ id: "7", status: "ACTIVE" }, { status: "ACTIVE" }]} />);
    rerender(<StateAnnouncer servers={[{ id: "7", status: "UNKNOWN" }, { status: "ERROR" }]} />);
    vi.advanceTimersByTime(250);
    expect(spoken()).toBe("7: Status Unknown.");
  });

  test.each([[null], [undefined], ["servers"], [[null, 1, "a", {}]]])("takes %o without a word", (value) => {
    // What an API that fails gives.
    const { rerender } = render(<StateAnnouncer servers={value as null} />);
    rerender(<StateAnnouncer servers={[active]} />);
    vi.advanceTimersByTime(5_000);
    expect(spoken()).toBe("");
  });

  test("is the only thing that speaks: badges are silent", async () => {
    render(<ServerBadge server={{ ...active, locked: true }} />);
    expect((await accessibilityTree()).filter(({ properties }) => properties.live)).toEqual([]);
  });
});
