// Badges beside the real components of the design systems that they have themes for, switched by the system's own switch.

import { cleanup, render } from "@testing-library/react";
import Color from "colorjs.io";
import { afterEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/styles.css";
import { SCHEMES } from "../../../test/support/colours.tsx";
import { emulate } from "../../../test/support/emulate.ts";
import { contrast } from "../../../test/support/gates.ts";
import { Hosted } from "../Hosted.tsx";
import { HINT, type HostProps, servers } from "../host.ts";
import { type HostSystem, hosts } from "../hosts.ts";

afterEach(cleanup);

async function open(host: HostSystem, scheme: HostProps["scheme"] | "system" = "light") {
  const { findByText, container, rerender } = render(<Hosted host={host} scheme="light" />);
  await findByText("cache-1");
  // Consoles are switched while they are looked at.
  rerender(<Hosted host={host} scheme={scheme} />);
  const rows = [...container.querySelectorAll("tbody tr, [role=row]")].filter((row) =>
    row.querySelector(".state-badge"),
  );
  return rows.map((row) => {
    const [own] = row.querySelectorAll(":is(td, [role=gridcell]):has(+ * .state-badge):not(:has(.state-badge)) > *");
    const [server, power] = row.querySelectorAll<HTMLElement>(".state-badge");
    if (!own || !server || !power) throw new Error("A row lacks the host's tag or a badge.");
    return { own, server, power };
  });
}

/** The colour that an element stands on. */
function behind(element: Element): Color {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const color = new Color(getComputedStyle(at).backgroundColor);
    if (color.alpha === 1) return color;
  }
  return new Color("white");
}

const lightness = (color: Color) => color.get("oklch.l") ?? 0;
const pixels = (length: string) => Number.parseFloat(length);

/** How far a corner reaches: a radius larger than half the height is a half circle. */
const corner = (element: Element) =>
  Math.min(pixels(getComputedStyle(element).borderTopLeftRadius), element.getBoundingClientRect().height / 2);

describe.each(Object.values<HostSystem>(hosts))("beside the components of $title", (host) => {
  test.each(SCHEMES)("badges are %s when the host is, and readable where they stand", async (scheme) => {
    const rows = await open(host, scheme);
    expect(rows).toHaveLength(servers.length);
    for (const { server, power } of rows) {
      for (const badge of [server, power]) {
        const surface = behind(badge);
        const text = new Color(getComputedStyle(badge).color);
        const page = badge.parentElement ? behind(badge.parentElement) : surface;
        expect(contrast(text, surface)).toBeGreaterThanOrEqual(7);
        expect(lightness(surface) > 0.5, "the badge is as light as the host").toBe(lightness(page) > 0.5);
        // Bootstrap 3 has no dark look.
        expect(lightness(page) > 0.5, "the host follows its switch").toBe(
          scheme === "light" || host === hosts["bootstrap-3"],
        );
      }
    }
  });

  test("a badge has the typeface and the shape of the host's own tag", async () => {
    const [first] = await open(host);
    if (!first) throw new Error("There is no first row.");
    const { own, server } = first;
    const letters = [...own.querySelectorAll("*"), own].find(
      (element) => element.lastChild?.nodeType === Node.TEXT_NODE,
    );
    expect(getComputedStyle(server).fontFamily).toBe(getComputedStyle(letters ?? own).fontFamily);
    // Cloudscape's own is a line of text; no badge is as small as the label of Bootstrap 3, of 10.5px.
    if (host === hosts.cloudscape || host === hosts["bootstrap-3"]) return;
    expect(Math.abs(own.getBoundingClientRect().height - server.getBoundingClientRect().height)).toBeLessThanOrEqual(3);
    expect(Math.abs(corner(own) - corner(server))).toBeLessThanOrEqual(2);
    if (host === hosts.juno) expect(server.getBoundingClientRect().height).toBe(own.getBoundingClientRect().height);
  });

  test("on a phone, the page fits, and its list scrolls to the last badge", async () => {
    const { innerWidth: width, innerHeight: height } = window;
    await page.viewport(320, 640);
    const [first] = await open(host);
    await expect.poll(() => document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    first?.power.scrollIntoView({ inline: "center", behavior: "instant" });
    await expect.poll(() => first?.power.getBoundingClientRect().right).toBeLessThanOrEqual(320);
    await page.viewport(width, height);
  });
});

test.each(["antd-6", "antd-5", "antd-4", "mui", "pattern-fly-6", "mantine", "radix"] as const)(
  "a tooltip of %s opens around a badge",
  async (id) => {
    const [first] = await open(hosts[id]);
    expect(document.body.textContent).not.toContain(HINT);
    if (first) await userEvent.hover(first.power);
    await expect.poll(() => document.body.textContent).toContain(HINT);
  },
);

test("a host is as the reader's system is, and follows it, if the toolbar says so", async () => {
  await emulate({ "prefers-color-scheme": "dark" });
  const [first] = await open(hosts.mui, "system");
  const page = () => lightness(behind(first?.server.parentElement ?? document.body));
  await expect.poll(page).toBeLessThan(0.5);
  await emulate({ "prefers-color-scheme": "light" });
  await expect.poll(page).toBeGreaterThan(0.5);
});
