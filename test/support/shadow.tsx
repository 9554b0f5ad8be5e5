// What holds of badges in any shadow root, where no stylesheet of the page reaches, and the page itself has none of ours.

import { cleanup, render, waitFor } from "@testing-library/react";
import Color from "colorjs.io";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  BadgeProvider,
  ServerBadge,
  ServerStateDetails,
  StateAnnouncer,
  StateSummary,
} from "../../src/entries/index.ts";
import { en } from "../../src/meanings/en.ts";
import { accessibilityTree } from "./accessibility-tree.ts";
import { contrast } from "./gates.ts";

export interface RootProps {
  readonly children: ReactNode;
}

/** The console's own part of a shadow root: dark, and without a color-scheme. */
export const Dark = ({ children }: RootProps) => (
  <div style={{ color: "#ddd", backgroundColor: "#111", font: "13px sans-serif" }}>{children}</div>
);

const server = { id: "1", name: "web-1", status: "ACTIVE", host_status: "DOWN" };
const others = ["ERROR", "BUILD", "SHUTOFF"].map((status) => ({ id: status, name: status, status }));

const Console = ({ status }: { readonly status: string }) => (
  <BadgeProvider meanings={en}>
    <StateSummary servers={[server, ...others]} onSelect={() => {}} />
    <StateAnnouncer servers={[{ ...server, status }]} />
    <ServerBadge server={{ ...server, status }} />
    <ServerBadge server={others[1]} />
    <ServerStateDetails server={server} />
  </BadgeProvider>
);

/** Tests a shadow root with the stylesheet in it, by the way in which it got there. */
export function testShadowRoots(roots: Readonly<Record<string, (props: RootProps) => ReactNode>>) {
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
  });

  describe.each(Object.entries(roots))("in a shadow root with the stylesheet by %s", (_way, Shadow) => {
    const open = async () => {
      const drawn = render(
        <Shadow>
          <Console status="ACTIVE" />
        </Shadow>,
      );
      const find = (selector: string) => {
        const hosts = [...drawn.container.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
        return hosts.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)]);
      };
      await waitFor(() => expect(find(".state-badge").length).toBeGreaterThan(5));
      return { ...drawn, find };
    };

    test("badges have their shape, and their dark look", async () => {
      const { find } = await open();
      expect(document.querySelector(".state-badge")).toBeNull();
      for (const badge of find(".state-badge:not(.state-badge--dot)")) {
        const { display, color, backgroundColor } = getComputedStyle(badge);
        expect(display).toBe("inline-flex");
        expect(badge.getBoundingClientRect().height).toBe(24);
        expect(new Color(backgroundColor).get("oklch.l")).toBeLessThan(0.4);
        expect(contrast(new Color(color), new Color(backgroundColor))).toBeGreaterThanOrEqual(7);
        expect(badge.querySelector("svg")?.getBoundingClientRect().width).toBeLessThanOrEqual(20);
      }
    });

    test("a ring turns, the summary has its bar, and the details have their columns", async () => {
      const { find } = await open();
      const [ring] = find(".state-badge-ring");
      expect(ring?.getAnimations()).toHaveLength(1);
      const [bar] = find(".state-badge-bar");
      expect(bar?.getBoundingClientRect().height).toBeGreaterThan(8);
      expect(bar?.getBoundingClientRect().width).toBeGreaterThan(200);
      const [term, value] = [...find("dt"), ...find("dd")].map((part) => part.getBoundingClientRect());
      expect(term?.top).toBeLessThan((value?.bottom ?? 0) + 99);
      expect(find("dl").map((list) => getComputedStyle(list).display)).toEqual(["grid"]);
    });

    test("the announcer speaks, heard and not seen", async () => {
      const { rerender } = await open();
      // Only now: with fake timers, waitFor never returns.
      vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
      rerender(
        <Shadow>
          <Console status="SHUTOFF" />
        </Shadow>,
      );
      vi.advanceTimersByTime(500);
      const [region] = (await accessibilityTree()).filter(({ role }) => role === "status");
      expect(region?.texts).toEqual(["web-1: Shut Off, Needs attention."]);
      const box = document.querySelector(".state-badge-announcer")?.getBoundingClientRect();
      expect([box?.width, box?.height]).toEqual([1, 1]);
      expect(document.documentElement.scrollHeight).toBeLessThanOrEqual(
        Math.max(document.body.scrollHeight, innerHeight),
      );
    });
  });
}
