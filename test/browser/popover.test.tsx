// A badge that opens its details: by keyboard, pointer and finger, and wherever it stands. Runs in Chromium.

import { cleanup, render, screen, waitFor } from "@testing-library/react";
import Color from "colorjs.io";
import { useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { VolumeStatusBadge } from "../../src/entries/cinder.ts";
import {
  BadgeProvider,
  ServerBadge,
  ServerStateDetails,
  StateDetails,
  StatePopover,
  summarizerOf,
} from "../../src/entries/index.ts";
import { services } from "../../src/entries/services.ts";
import { de } from "../../src/locales/de.ts";
import "../../src/styles.css";
import { accessibilityTree } from "../support/accessibility-tree.ts";
import { BUSY_PHRASE, busy } from "../support/busy.ts";
import { contrast } from "../support/gates.ts";
import { places } from "../support/places.ts";

afterEach(cleanup);

const Example = () => (
  <StatePopover name="State of web-1" details={<ServerStateDetails server={busy} />}>
    <ServerBadge server={busy} />
  </StatePopover>
);

/** The popover, on the page or in a shadow root. */
const popover = (root: ParentNode = document): HTMLElement => {
  const found = root.querySelector<HTMLElement>(".state-badge-popover");
  if (!found) throw new Error("There is no popover.");
  return found;
};
const isOpen = (root?: ParentNode) => popover(root).matches(":popover-open");

describe("the details of a badge open and close", () => {
  test("with the keyboard: Enter and Space open, Escape closes, and the button keeps the focus", async () => {
    render(<Example />);
    const button = screen.getByRole("button");
    for (const key of ["{Enter}", " "]) {
      button.focus();
      await userEvent.keyboard(key);
      expect(isOpen()).toBe(true);
      expect(popover().textContent).toContain("Locked: for the audit");
      await userEvent.keyboard("{Escape}");
      expect(isOpen()).toBe(false);
      expect(document.activeElement).toBe(button);
    }
  });

  test("with a press: on the badge, again on the badge, and outside", async () => {
    render(
      <>
        <Example />
        <p style={{ marginTop: 300 }}>Elsewhere</p>
      </>,
    );
    await userEvent.click(screen.getByRole("button"));
    expect(isOpen()).toBe(true);
    await userEvent.click(screen.getByRole("button"));
    expect(isOpen()).toBe(false);
    await userEvent.click(screen.getByRole("button"));
    await userEvent.click(screen.getByText("Elsewhere"));
    expect(isOpen()).toBe(false);
  });

  test("in a modal dialog, which stays open when Escape closes the details", async () => {
    const Dialog = () => {
      const dialog = useRef<HTMLDialogElement>(null);
      useEffect(() => dialog.current?.showModal(), []);
      return (
        <dialog ref={dialog}>
          <Example />
        </dialog>
      );
    };
    render(<Dialog />);
    await userEvent.click(screen.getByRole("button"));
    expect(isOpen()).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(isOpen()).toBe(false);
    expect(document.querySelector("dialog")?.open).toBe(true);
  });

  test("in a shadow root", async () => {
    const host = document.body.appendChild(document.createElement("div"));
    const shadow = host.attachShadow({ mode: "open" });
    render(createPortal(<Example />, shadow));
    shadow.querySelector("button")?.click();
    await waitFor(() => expect(isOpen(shadow)).toBe(true));
    expect(popover(shadow).textContent).toContain("42% done");
    host.remove();
  });
});

test("the details of any field of a service are a badge away", async () => {
  const { "cinder.volume": volume } = services;
  const item = { status: "error_deleting" };
  render(
    <StatePopover details={<StateDetails item={item} summarize={summarizerOf(volume)} />}>
      <VolumeStatusBadge status={item.status} />
    </StatePopover>,
  );
  await userEvent.click(screen.getByRole("button"));
  expect(popover().textContent).toBe("StateDelete FailedstatusDelete Failed error_deleting");
});

test("nothing is rendered for details that nobody asked for", () => {
  const { container } = render(<Example />);
  expect(container.querySelector("dl")).toBeNull();
  expect(popover().getClientRects()).toHaveLength(0);
});

test("the button has the badge's phrase as its name, says that it is closed, and is large enough for a finger", async () => {
  render(<Example />);
  const button = (await accessibilityTree()).find(({ role }) => role === "button");
  expect(button?.name).toBe(BUSY_PHRASE);
  expect(button?.properties.expanded).toBe(false);
  const { width, height } = screen.getByRole("button").getBoundingClientRect();
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
});

test("the details are called what the console calls them, or State in the reader's language", () => {
  render(
    <BadgeProvider locale={de}>
      <Example />
      <StatePopover details="…">
        <ServerBadge server={busy} />
      </StatePopover>
    </BadgeProvider>,
  );
  const [named, unnamed] = document.querySelectorAll<HTMLElement>(".state-badge-popover");
  expect(named?.getAttribute("aria-label")).toBe("State of web-1");
  expect([unnamed?.getAttribute("aria-label"), unnamed?.lang]).toEqual(["Zustand", "de"]);
});

test("the details stand beside their badge, inside the window", async () => {
  for (const style of [
    { position: "fixed", insetBlockStart: 20, insetInlineStart: 20 },
    { position: "fixed", insetBlockEnd: 10, insetInlineEnd: 10 },
  ] as const) {
    render(
      <div style={style}>
        <Example />
      </div>,
    );
    await userEvent.click(screen.getByRole("button"));
    const button = screen.getByRole("button").getBoundingClientRect();
    const box = popover().getBoundingClientRect();
    const gap = Math.max(box.top - button.bottom, button.top - box.bottom);
    expect(Math.abs(gap)).toBeLessThanOrEqual(5);
    expect([box.left >= 0, box.top >= 0, box.right <= innerWidth, box.bottom <= innerHeight]).not.toContain(false);
    cleanup();
  }
});

test.each(Object.values(places).flat())("the details can be read over $where", async ({ text, page, scheme }) => {
  render(
    <div style={{ color: text, backgroundColor: page, colorScheme: scheme }}>
      <Example />
    </div>,
  );
  screen.getByRole("button").click();
  await waitFor(() => expect(isOpen()).toBe(true));
  const { color, backgroundColor } = getComputedStyle(popover());
  expect(contrast(new Color(color), new Color(backgroundColor))).toBeGreaterThanOrEqual(12);
});
