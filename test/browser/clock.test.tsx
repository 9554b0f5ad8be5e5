// Slow changes appear on screen by themselves: without new data, and without a render of the page around them.

import { act, cleanup, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  ServerBadge,
  ServerStateDetails,
  StateAnnouncer,
  StateDetails,
  StateSummary,
  setApiTime,
} from "../../src/entries/index.ts";
import { LoadBalancerBadge, summarizeLoadBalancer } from "../../src/entries/octavia.ts";
import { marksIn } from "../support/marks.ts";

const START = Date.UTC(2026, 10, 28, 12);
const MINUTE = 60_000;
const updated = new Date(START).toISOString();

const server = { id: "1", name: "web-1", status: "BUILD", updated };
const balancer = { id: "2", provisioning_status: "PENDING_UPDATE", operating_status: "ONLINE", updated_at: updated };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "Date"] });
  vi.setSystemTime(START);
  setApiTime(START);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (minutes: number) => act(() => vi.advanceTimersByTime(minutes * MINUTE));

describe("a change that takes more than ten minutes is told without new data", () => {
  test.each<[string, ReactElement]>([
    ["by a server's badge", <ServerBadge key="1" server={server} />],
    ["by another resource's badge", <LoadBalancerBadge key="2" loadBalancer={balancer} />],
  ])("%s", (_, badge) => {
    render(badge);
    pass(9.9);
    expect(marksIn()).toEqual([]);
    pass(0.5);
    expect(marksIn()[0]?.title).toBe("In this state for 10 min");
    pass(15);
    expect(marksIn()[0]?.title).toBe("In this state for 25 min");
  });

  test.each<[string, ReactElement]>([
    ["a server's", <ServerStateDetails key="1" server={server} />],
    ["another resource's", <StateDetails key="2" item={balancer} summarize={summarizeLoadBalancer} />],
  ])("by %s details", (_, details) => {
    render(details);
    expect(screen.queryByText(/In this state/)).toBeNull();
    pass(25.5);
    expect(screen.getByText("In this state for 25 min")).toBeDefined();
  });

  test("by a summary", () => {
    const { container } = render(<StateSummary servers={[server]} />);
    expect(container.querySelector("rect")?.classList).toContain("state-badge--progress");
    pass(12);
    expect(container.querySelector("rect")?.classList).toContain("state-badge--warning");
  });

  test("by the announcer", () => {
    render(<StateAnnouncer servers={[server]} />);
    pass(12);
    // Changes within 250 ms are announced together.
    pass(0.01);
    expect(document.querySelector(".state-badge-announcer")?.textContent).toBe("web-1: Building, Needs attention.");
  });
});

describe("the clock that counts is the API's", () => {
  test("a reader's clock that is eleven minutes ahead makes nothing slow", () => {
    vi.setSystemTime(START + 11 * MINUTE);
    setApiTime(new Date(START + 5_000).toUTCString());
    render(<ServerBadge server={server} />);
    pass(1);
    expect(marksIn()).toEqual([]);
    pass(10);
    expect(marksIn()[0]?.title).toBe("In this state for 11 min");
  });

  test.each([null, undefined, "yesterday", Number.NaN])("%s for a missing header changes nothing", (time) => {
    setApiTime(time);
    render(<ServerBadge server={server} />);
    pass(12);
    expect(marksIn()[0]?.title).toBe("In this state for 12 min");
  });

  test("a time that the host passes is taken as it is", () => {
    render(<ServerBadge server={server} now={START + 25 * MINUTE} />);
    expect(marksIn()[0]?.title).toBe("In this state for 25 min");
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("one timer", () => {
  test("serves a page, and there is none while nothing moves", () => {
    const list = (status: string) =>
      Array.from({ length: 50 }, (_, key) => <ServerBadge key={key} server={{ ...server, id: `${key}`, status }} />);
    const { rerender, unmount } = render(list("ACTIVE"));
    expect(vi.getTimerCount()).toBe(0);
    rerender(list("BUILD"));
    expect(vi.getTimerCount()).toBe(1);
    rerender(list("ACTIVE"));
    expect(vi.getTimerCount()).toBe(0);
    rerender(list("BUILD"));
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("does not exist on a server, where the first render has no time", () => {
    vi.setSystemTime(START + 60 * MINUTE);
    expect(renderToString(<ServerBadge server={server} />)).not.toContain("In this state");
    expect(vi.getTimerCount()).toBe(0);
  });
});
