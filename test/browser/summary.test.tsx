import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import Color from "colorjs.io";
import { cloneElement, type ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, StateSummary } from "../../src/entries/index.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import "../../src/styles.css";
import { catalog, type StateCount } from "../../src/entries/states.ts";
import { emulate } from "../support/emulate.ts";
import { contrast } from "../support/gates.ts";

afterEach(cleanup);

const some = (count: number, server: object) => Array.from({ length: count }, () => ({ ...server }));
const fleet = [
  ...some(8_120, { status: "ACTIVE" }),
  ...some(1_800, { status: "SHUTOFF" }),
  ...some(79, { status: "ACTIVE", task_state: "deleting" }),
  { status: "ERROR" },
];
/** One server in each possible leading state. */
const everything = [
  ...Object.keys(catalog.status).map((status) => ({ status })),
  ...Object.keys(catalog.task).map((task) => ({ status: "ACTIVE", task_state: task })),
];

const lines = () => screen.getAllByRole("listitem").map((line) => line.textContent);
const bars = (container: Element) => [...container.querySelectorAll("rect")].map((bar) => bar.getBoundingClientRect());

describe("the summary of a server list", () => {
  test("lists how many servers are in each state, worst first", () => {
    render(<StateSummary servers={fleet} />);
    expect(within(screen.getByRole("list")).getAllByRole("listitem")).toHaveLength(4);
    expect(lines()).toEqual(["Error 1", "Deleting 79", "Shut Off 1,800", "Active 8,120"]);
  });

  test("keeps apart what is in one state and differs in urgency, also as the list changes", () => {
    const errors = vi.spyOn(console, "error");
    const down = { status: "ACTIVE", host_status: "DOWN" };
    const crashed = { status: "ACTIVE", power_state: 6 };
    const { rerender } = render(<StateSummary servers={[...some(2, down), ...some(3, crashed)]} />);
    expect(lines()).toEqual(["Active, Needs attention 3", "Active, Needs attention 2"]);
    rerender(<StateSummary servers={some(2, down)} />);
    expect(lines()).toEqual(["Active, Needs attention 2"]);
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  test("draws a bar with proportional segments, each large enough to see", () => {
    const { container } = render(<StateSummary servers={fleet} style={{ width: 800 }} />);
    const widths = bars(container).map(({ width }) => width);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(800, 0);
    expect(widths[0]).toBeGreaterThan(7);
    expect((widths[3] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(8_120 / 1_800, 1);
    const colours = [...container.querySelectorAll("rect")].map((bar) => getComputedStyle(bar).fill);
    expect(new Set(colours).size).toBe(4);
  });

  test("draws the bar from the side where reading starts", () => {
    const start = (direction: "ltr" | "rtl") => {
      const { container } = render(
        <div dir={direction} style={{ width: 800 }}>
          <StateSummary servers={fleet} />
        </div>,
      );
      const [first] = bars(container);
      const box = container.querySelector(".state-badge-bar")?.getBoundingClientRect();
      cleanup();
      return [(first?.left ?? 0) - (box?.left ?? 0), (box?.right ?? 0) - (first?.right ?? 0)].map(Math.round);
    };
    expect(start("ltr")[0]).toBe(0);
    expect(start("rtl")[1]).toBe(0);
  });

  test.each([
    ["dir=ltr inside dir=rtl", (summary: ReactElement) => <div dir="rtl">{<div dir="ltr">{summary}</div>}</div>],
    ["dir=rtl inside dir=ltr", (summary: ReactElement) => <div dir="ltr">{<div dir="rtl">{summary}</div>}</div>],
    ["a direction by the text", (summary: ReactElement) => <div dir="auto">שלום {summary}</div>],
    ["a direction by CSS", (summary: ReactElement) => <div style={{ direction: "rtl" }}>{summary}</div>],
    [
      "a direction of its own",
      (summary: ReactElement) => (
        <div dir="rtl">{cloneElement(summary as ReactElement<{ dir: string }>, { dir: "ltr" })}</div>
      ),
    ],
  ])("draws the bar in the order of its legend, with %s", (_, inPlace) => {
    const { container } = render(inPlace(<StateSummary servers={fleet} style={{ width: 800 }} />));
    const [first, second] = bars(container);
    const [one, other] = [...container.querySelectorAll("li")].map((item) => item.getBoundingClientRect());
    const isLeftToRight = (one?.left ?? 0) < (other?.left ?? 0);
    expect((first?.left ?? 0) < (second?.left ?? 0)).toBe(isLeftToRight);
  });

  test("renders at most 82 elements for 10,000 servers in any mix of states", () => {
    const servers = Array.from({ length: 10_000 }, (_, index) => everything[index % everything.length] ?? {});
    const { container } = render(<StateSummary servers={servers} onSelect={() => {}} />);
    expect(container.querySelectorAll("*").length).toBeLessThanOrEqual(82);
    expect(container.querySelectorAll("rect")).toHaveLength(8);
    // States that need attention are never counted under Other.
    expect(lines()?.at(-1)).toMatch(/^Other/);
    // The other states have several tones, so their part is neutral.
    for (const part of ["svg:last-child > rect", "li:last-child .state-badge"])
      expect(container.querySelector(part)?.getAttribute("class")).toContain("state-badge--neutral");
    expect(lines()?.join()).toMatch(/Error.*Resized or Migrated, Unconfirmed/);
    const counted = lines().map((line) => Number(/ ([\d,]*\d)/.exec(line ?? "")?.[1]?.replace(",", "")));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(10_000);
  });

  test("always lists the most frequent state, however many others need attention", () => {
    const servers = [
      ...Object.keys(catalog.status).map((status) => ({ status })),
      ...some(9_000, { status: "ACTIVE" }),
    ];
    render(<StateSummary servers={servers} />);
    expect(lines()).toContain("Active 9,001");
  });

  test("has no pressed or unpressed buttons without the selected prop", () => {
    render(<StateSummary servers={fleet} onSelect={() => {}} />);
    for (const button of screen.getAllByRole("button")) expect(button.hasAttribute("aria-pressed")).toBe(false);
  });

  test("has no buttons without onSelect", () => {
    render(<StateSummary servers={fleet} />);
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  test("lets a person select a part by its button or its segment of the bar", () => {
    const onSelect = vi.fn<(states: readonly StateCount[]) => void>();
    const { container } = render(<StateSummary servers={fleet} onSelect={onSelect} />);
    fireEvent.click(screen.getByRole("button", { name: /Shut Off/ }));
    const segment = container.querySelectorAll("rect")[1];
    if (segment) fireEvent.click(segment);
    expect(onSelect.mock.calls.map(([states]) => states.map(({ field, state }) => `${field} ${state}`))).toEqual([
      ["status SHUTOFF"],
      ["task deleting"],
    ]);
  });

  test("shows which part is selected", () => {
    const selected: Pick<StateCount, "field" | "state">[] = [{ field: "task", state: "deleting" }];
    render(<StateSummary servers={fleet} onSelect={() => {}} selected={selected} />);
    expect(screen.getAllByRole("button", { pressed: true }).map((button) => button.textContent)).toEqual([
      "Deleting 79",
    ]);
  });

  describe("while a filter is on", () => {
    const deleting = { status: "ACTIVE", task_state: "deleting" };
    const pressed = () => screen.queryAllByRole("button", { pressed: true }).map(({ textContent }) => textContent);
    const summary = (servers: readonly object[], selected: readonly Pick<StateCount, "field" | "state">[]) => (
      <StateSummary servers={servers} onSelect={() => {}} selected={selected} />
    );

    test("its state keeps its part, with 0, when no server is in it any more, and the focus stays", () => {
      const selected = [{ field: "task", state: "deleting" }];
      const { rerender, container } = render(summary([{ status: "ACTIVE" }, deleting], selected));
      const button = screen.getByRole("button", { name: "Deleting 1" });
      button.focus();
      rerender(summary([{ status: "ACTIVE" }], selected));
      expect(pressed()).toEqual(["Deleting 0"]);
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Deleting 0" }));
      expect(bars(container)).toHaveLength(1);
      rerender(summary([], selected));
      expect(pressed()).toEqual(["Deleting 0"]);
    });

    test("the next button gets the focus when the filter is cleared and its part goes, and else the summary", () => {
      const { rerender, container } = render(summary([{ status: "ACTIVE" }], [{ field: "task", state: "deleting" }]));
      screen.getByRole("button", { name: "Deleting 0" }).focus();
      rerender(summary([{ status: "ACTIVE" }], []));
      expect(document.activeElement).toBe(screen.getByRole("button", { name: "Active 1" }));
      rerender(summary([], []));
      expect(document.activeElement).toBe(container.querySelector(".state-badge-summary"));
    });

    test("its state is never under Other, unless the reader picked all of Other", () => {
      const statuses = Object.keys(catalog.status).map((status) => ({ status }));
      const { rerender } = render(summary(statuses, [{ field: "status", state: "PAUSED" }]));
      expect(pressed()).toEqual(["Paused 1"]);
      const onSelect = vi.fn();
      rerender(<StateSummary servers={statuses} onSelect={onSelect} selected={[]} />);
      fireEvent.click(screen.getByRole("button", { name: /^Other/ }));
      const [others] = onSelect.mock.calls[0] ?? [];
      rerender(summary(statuses, others));
      expect(pressed()).toEqual([expect.stringMatching(/^Other/)]);
    });

    test("a state that is not one of the list's is left out", () => {
      render(summary([{ status: "ACTIVE" }], [{ field: "cinder.volume", state: "error" }]));
      expect(lines()).toEqual(["Active 1"]);
    });

    test("a pressed button keeps its label in one line in forced colors", async () => {
      await emulate({ "forced-colors": "active" });
      try {
        const heights = (selected: readonly Pick<StateCount, "field" | "state">[]) => {
          render(summary([{ status: "ERROR" }, deleting, { status: "ACTIVE" }], selected));
          const all = screen
            .getAllByRole("button")
            .map((each) => each.querySelector("bdi")?.getBoundingClientRect().height);
          cleanup();
          return all;
        };
        const all = [
          { field: "status", state: "ERROR" },
          { field: "task", state: "deleting" },
          { field: "status", state: "ACTIVE" },
        ];
        expect(heights(all)).toEqual(heights([]));
      } finally {
        await emulate({});
      }
    });
  });

  describe("for assistive technology", () => {
    test("is a list that says what it counts, in the reader's language", () => {
      render(<StateSummary servers={fleet} />);
      expect(screen.getByRole("list", { name: "Servers by state" })).toBeVisible();
      cleanup();
      render(<StateSummary servers={fleet} locale={zhCN} />);
      expect(screen.getByRole("list", { name: "按状态统计的云主机" })).toBeVisible();
    });

    test("has the name that the console gives", () => {
      render(
        <>
          <h2 id="mine">My servers</h2>
          <StateSummary servers={fleet} aria-labelledby="mine" />
          <StateSummary servers={fleet} aria-label="All servers" />
        </>,
      );
      expect(screen.getAllByRole("list").map((list) => [list.ariaLabel, list.getAttribute("aria-labelledby")])).toEqual(
        [
          [null, "mine"],
          ["All servers", null],
        ],
      );
    });

    test("says which states are under Other, each once", () => {
      render(<StateSummary servers={everything} />);
      const other = lines().at(-1) ?? "";
      expect(other).toMatch(/^Other \d+, /);
      const states = other.split(", ").slice(1);
      expect(states.length).toBeGreaterThan(20);
      expect(new Set(states).size).toBe(states.length);
    });
  });

  test("has frames of buttons that stand out from the page by 3:1, in the light and in the dark", () => {
    for (const [color, page] of [
      ["#000", "#fff"],
      ["#fff", "#121212"],
    ] as const) {
      render(
        <div style={{ color, backgroundColor: page }}>
          <StateSummary servers={fleet} onSelect={() => {}} />
        </div>,
      );
      const frame = new Color(getComputedStyle(screen.getAllByRole("button")[0] as HTMLElement).borderTopColor);
      const over = Color.mix(new Color(page), new Color(color), frame.alpha, { space: "srgb" });
      expect(contrast(over, new Color(page))).toBeGreaterThanOrEqual(3);
      cleanup();
    }
  });

  test("has buttons at least 24 px high for touch", () => {
    render(<StateSummary servers={fleet} onSelect={() => {}} size="sm" />);
    for (const button of screen.getAllByRole("button"))
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  test("is in the reader's language", () => {
    render(
      <BadgeProvider locale={zhCN}>
        <StateSummary servers={everything} />
      </BadgeProvider>,
    );
    expect(lines()[0]).toMatch(/^错误/);
    expect(lines().at(-1)).toMatch(/^其他/);
  });

  test.each([[null], [undefined], [[]], ["servers"]])("says that there are no servers when it gets %o", (servers) => {
    // A failing API may return this.
    const { container } = render(<StateSummary servers={servers as null} />);
    expect(container.textContent).toBe("No servers");
  });

  test("counts items that are not servers as unknown", () => {
    render(<StateSummary servers={[null, 1, "ACTIVE", {}]} />);
    expect(lines()).toEqual(["Unknown 4"]);
  });

  test("passes other div props to its root", () => {
    render(<StateSummary servers={fleet} id="mine" className="own" role="group" />);
    expect([screen.getByRole("group").id, screen.getByRole("group").className]).toEqual([
      "mine",
      "state-badge-summary own",
    ]);
  });

  test("has no inline styles in server-rendered HTML, so a strict content security policy allows it", () => {
    expect(renderToString(<StateSummary servers={fleet} onSelect={() => {}} />)).not.toContain("style=");
  });

  test("does not overflow a narrow container", () => {
    for (const onSelect of [undefined, () => {}]) {
      const { container } = render(
        <div style={{ width: 160 }}>
          <StateSummary servers={everything} onSelect={onSelect} />
        </div>,
      );
      const { right } = container.querySelector(".state-badge-summary")?.getBoundingClientRect() ?? { right: 0 };
      for (const part of container.querySelectorAll("li, button, .state-badge"))
        expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right + 0.5);
      cleanup();
    }
  });
});
