// The badges of the services as a reader sees them. Runs in Chromium.

import { cleanup, render, screen } from "@testing-library/react";
import type { ComponentType } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { VolumeBadge, VolumeStatusBadge } from "../../src/entries/cinder.ts";
import { StackBadge, summarizeStack } from "../../src/entries/heat.ts";
import { BadgeProvider, StateAnnouncer, StateSummary, type Tone } from "../../src/entries/index.ts";
import { NodeBadge } from "../../src/entries/ironic.ts";
import { summarizeFloatingIp } from "../../src/entries/neutron.ts";
import { LoadBalancerBadge, summarizeLoadBalancer } from "../../src/entries/octavia.ts";
import { services } from "../../src/entries/services.ts";
import type { Locale } from "../../src/language/locale.ts";
import { de } from "../../src/locales/de.ts";
import { en } from "../../src/locales/en.ts";
import { servicesZhHans } from "../../src/locales/services/zh-Hans.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { cinderEn } from "../../src/meanings/cinder/en.ts";
import "../../src/styles.css";
import { fieldBadges } from "../../tools/badges.ts";
import { loadBalancer, node, volume } from "../data/answers.ts";
import { labelIn, marksIn } from "../support/marks.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(cleanup);

const root = (container: HTMLElement): HTMLElement => {
  const badge = container.querySelector<HTMLElement>(".state-badge");
  if (!badge) throw new Error("No badge was rendered.");
  return badge;
};

test("every field has a badge", () => {
  const shown = fieldBadges.map(({ field }) => field.id);
  const switches = [
    "neutron.admin",
    "neutron.agent.admin",
    "aodh.alarm.enabled",
    "manila.share.bin",
    "ironic.target_power",
  ];
  expect([...shown, ...switches].sort()).toEqual(Object.keys(services).sort());
});

describe.each(fieldBadges)("$name of $service", ({ field: { words, states: rows }, Badge, prop }) => {
  test.each(Object.keys(rows).filter((state) => state !== "unknown"))("shows %s", (state) => {
    const badge = root(render(<Badge {...{ [prop]: state }} />).container);
    expect(badge.textContent).toBe(words[state]);
    expect(badge.className).toContain(`state-badge--${rows[state]?.tone} state-badge--${rows[state]?.phase}`);
    expect(badge.dataset.openstackState).toBe(state);
    expect(badge.hasAttribute(prop)).toBe(false);
  });

  test.each([undefined, null, "", 99, {}, "SOMETHING_NEW"])("never shows %s as healthy or empty", (value) => {
    const badge = root(render(<Badge {...{ [prop]: value }} />).container);
    expect(badge.textContent).not.toBe("");
    expect(badge.className).not.toContain("success");
  });
});

describe("the words of a service", () => {
  test("can share a locale with the servers' words", () => {
    const { container } = render(<VolumeStatusBadge status="in-use" locale={{ ...servicesZhHans, ...zhHans }} />);
    expect(root(container).textContent).toBe("使用中");
    expect(root(container).lang).toBe("zh-Hans");
  });

  test("work without the servers' words", () => {
    const { container } = render(
      <BadgeProvider locale={servicesZhHans}>
        <VolumeStatusBadge status="error" />
      </BadgeProvider>,
    );
    expect(root(container).textContent).toBe("错误");
  });

  test("that a locale lacks are English, and marked so", () => {
    const { container } = render(<VolumeStatusBadge status="extending" locale={de} />);
    expect([root(container).textContent, root(container).lang]).toEqual(["Extending", "en"]);
  });

  test("explain a state", () => {
    const { container } = render(<VolumeStatusBadge status="reserved" meanings={cinderEn} />);
    expect(root(container).title).toBe(`${cinderEn["cinder.volume"]?.reserved} (API: reserved)`);
  });
});

describe("the badge of a resource", () => {
  const marks = () => marksIn().map(({ title, lang }) => [title, lang]);

  test("shows what leads, and marks the rest", () => {
    const failed = { ...loadBalancer.loadbalancer, provisioning_status: "ERROR" };
    const { container } = render(<LoadBalancerBadge loadBalancer={failed} />);
    expect(labelIn(container)).toBe("Provisioning Failed");
    expect(marks()).toEqual([["Traffic still flows, with the previous settings", ""]]);
  });

  test("has its marks in the reader's language", () => {
    render(<VolumeBadge volume={{ ...volume.volume, attachments: [] }} locale={servicesZhHans} />);
    expect(marks()).toEqual([["使用中，但未挂载到任何云主机", "zh-Hans"]]);
  });

  test("is a warning for a node that is in service and in maintenance", () => {
    const { container } = render(<NodeBadge node={{ ...node, maintenance: true, maintenance_reason: "disk 3" }} />);
    expect(labelIn(container)).toBe("In Service");
    expect(root(container).className).toContain("state-badge--warning");
    expect(marks()).toEqual([["In maintenance: disk 3", ""]]);
  });

  test("moves for an unknown action that is in progress", () => {
    const { container } = render(<StackBadge stack={{ stack_status: "SIGNAL_IN_PROGRESS" }} />);
    expect(root(container).textContent).toBe("Signal In Progress");
    expect(container.querySelector(".state-badge-ring")).not.toBeNull();
  });

  test("renders again only if what it shows has changed", () => {
    let renders = 0;
    // Read whenever the badge is drawn.
    const locale: Locale = {
      ...en,
      get lang() {
        renders += 1;
        return "en";
      },
    };
    const badge = (changes: object) => (
      <LoadBalancerBadge
        loadBalancer={{ loadbalancer: { ...loadBalancer.loadbalancer, ...changes } }}
        locale={locale}
      />
    );
    const { rerender, container } = render(badge({}));
    expect(renders).toBeGreaterThan(0);
    renders = 0;
    rerender(badge({ updated_at: "later" }));
    expect(renders).toBe(0);
    rerender(badge({ operating_status: "DEGRADED" }));
    expect(renders).toBeGreaterThan(0);
    expect(root(container).textContent).toBe("Degraded");
  });

  test("renders again for another prop, and for a mark alone", () => {
    const { rerender, container } = render(<NodeBadge node={node} />);
    rerender(<NodeBadge node={{ ...node, health: "Warning" }} size="sm" />);
    expect(root(container).className).toContain("state-badge--sm");
    rerender(<NodeBadge node={{ ...node, health: "Critical" }} size="sm" />);
    expect(marks()).toEqual([["Hardware Critical", ""]]);
  });

  test.each([undefined, null, 5, "text", []])("shows %s as unknown", (value) => {
    const Any = LoadBalancerBadge as ComponentType<{ loadBalancer: unknown }>;
    expect(root(render(<Any loadBalancer={value} />).container).textContent).toBe("Unknown");
  });
});

const balancers = (...statuses: readonly string[]) =>
  statuses.map((operating_status, index) => ({
    id: `${index}`,
    name: `lb-${index}`,
    provisioning_status: "ACTIVE",
    operating_status,
  }));

describe("a list of resources", () => {
  test("is counted by leading state, worst first", () => {
    const select = vi.fn();
    render(
      <StateSummary
        items={balancers("ONLINE", "ERROR", "ONLINE")}
        summarize={summarizeLoadBalancer}
        onSelect={select}
      />,
    );
    const parts = screen.getAllByRole("button");
    expect(parts.map(({ textContent }) => textContent)).toEqual(["Error 1", "Online 2"]);
    parts[0]?.click();
    expect(select).toHaveBeenCalledWith([
      expect.objectContaining({ field: "octavia.operating", state: "ERROR", count: 1 }),
    ]);
  });

  test("tells apart what is judged in two ways, and marks one of them as pressed", () => {
    const down = [
      { status: "DOWN", port_id: "1" },
      { status: "DOWN", port_id: null },
    ];
    const parts = () =>
      screen.getAllByRole("button").map((part) => [part.textContent, part.getAttribute("aria-pressed")]);
    const list = (selected: readonly { field: string; state: string; tone?: Tone }[]) => (
      <StateSummary items={down} summarize={summarizeFloatingIp} onSelect={() => {}} selected={selected} />
    );
    const { rerender } = render(list([{ field: "neutron.floatingip", state: "DOWN", tone: "warning" }]));
    expect(parts()).toEqual([
      ["Not Connected 1", "true"],
      ["Not Connected 1", "false"],
    ]);
    rerender(list([{ field: "neutron.floatingip", state: "DOWN" }]));
    expect(parts().map(([, pressed]) => pressed)).toEqual(["true", "true"]);
  });

  test("that is empty counts none", () => {
    const { container } = render(<StateSummary items={[]} summarize={summarizeLoadBalancer} />);
    expect(container.textContent).toBe("0");
  });

  test("announces of many changes the three worst, and how many there are", () => {
    vi.useFakeTimers();
    const list = (status: string) => (
      <StateAnnouncer items={balancers(status, status, status, status)} summarize={summarizeLoadBalancer} />
    );
    const { rerender } = render(list("ONLINE"));
    rerender(list("DEGRADED"));
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(document.querySelector(".state-badge-announcer")?.textContent).toBe(
      "lb-0: Degraded. lb-1: Degraded. lb-2: Degraded. 4 states have changed.",
    );
  });

  test("is announced together with servers, the worst first", () => {
    vi.useFakeTimers();
    const page = (status: string, state: string) => (
      <>
        <StateAnnouncer items={balancers(state)} summarize={summarizeLoadBalancer} />
        <StateAnnouncer servers={[0, 1, 2, 3].map((id) => ({ id: `${id}`, name: `web-${id}`, status }))} />
      </>
    );
    const { rerender } = render(page("BUILD", "ONLINE"));
    rerender(page("ACTIVE", "ERROR"));
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(document.querySelector(".state-badge-announcer")?.textContent).toBe("lb-0: Error. 5 states have changed.");
  });

  test("is announced by the name that its API has for it", () => {
    vi.useFakeTimers();
    const stacks = (stack_status: string) => [{ id: "3095aefc", stack_name: "shop", stack_status }];
    const { rerender } = render(<StateAnnouncer items={stacks("CREATE_IN_PROGRESS")} summarize={summarizeStack} />);
    rerender(<StateAnnouncer items={stacks("CREATE_COMPLETE")} summarize={summarizeStack} />);
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(document.querySelector(".state-badge-announcer")?.textContent).toBe("shop: Created.");
  });
});
