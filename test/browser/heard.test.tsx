// What a screen reader gets of badges: the accessibility tree of Chromium, and the language of each part.

import { cleanup, render, screen } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type BadgeProps,
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StateAnnouncer,
} from "../../src/entries/index.ts";
import { de } from "../../src/locales/de.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { de as germanMeanings } from "../../src/meanings/de.ts";
import { en as meanings } from "../../src/meanings/en.ts";
import "../../src/styles.css";
import { accessibilityTree } from "../support/accessibility-tree.ts";
import { BUSY_PHRASE, busy } from "../support/busy.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(cleanup);

describe("a badge with three marks", () => {
  test("is one run of text, with no image and no description", async () => {
    render(<ServerBadge server={busy} />);
    const tree = await accessibilityTree();
    const texts = tree.filter(({ role }) => role === "StaticText").map(({ name }) => name);
    expect(texts.join("")).toBe(BUSY_PHRASE);
    expect(texts).toHaveLength(2); // the label, which changes alone, and what the marks say
    expect(tree.filter(({ role, description }) => /image|img/.test(role) || description)).toEqual([]);
  });

  test.each<[string, (badge: ReactElement) => ReactElement, string]>([
    ["button", (badge) => <button type="button">{badge}</button>, "button"],
    ["link", (badge) => <a href="/servers/1">{badge}</a>, "link"],
    ["heading", (badge) => <h2>{badge}</h2>, "heading"],
    [
      "option",
      (badge) => (
        <div role="listbox">
          <div role="option" aria-selected tabIndex={0}>
            {badge}
          </div>
        </div>
      ),
      "option",
    ],
    [
      "column header",
      (badge) => (
        <table>
          <thead>
            <tr>
              <th scope="col">{badge}</th>
              <th>Name</th>
            </tr>
          </thead>
        </table>
      ),
      "columnheader",
    ],
  ])("gives a %s its phrase as the name", async (_, around, role) => {
    render(around(<ServerBadge server={busy} />));
    const node = (await accessibilityTree()).find((each) => each.role === role);
    expect(node?.name).toBe(BUSY_PHRASE);
  });

  test("can be found, selected and copied as text", () => {
    render(
      <table>
        <tbody>
          <tr>
            <td>web-1</td>
            <td>
              <ServerBadge server={busy} />
            </td>
            <td>4 GB</td>
          </tr>
        </tbody>
      </table>,
    );
    const selection = getSelection();
    selection?.selectAllChildren(screen.getByRole("row"));
    expect(
      selection
        ?.toString()
        .split(/\s*[\t\n]\s*/)
        .filter(Boolean),
    ).toEqual(["web-1", BUSY_PHRASE, "4 GB"]);
    selection?.removeAllRanges();
    // Not in the DOM's types.
    expect((window as unknown as { find(text: string): boolean }).find("for the audit")).toBe(true);
    selection?.removeAllRanges();
  });
});

describe("a prefix that is heard alone", () => {
  test("tells which field a badge shows, also of a server with marks", async () => {
    render(<PowerStateBadge state={1} hiddenPrefix="Power state: " />);
    expect(screen.getByText("Power state:").getBoundingClientRect().width).toBe(0);
    cleanup();
    render(
      <button type="button">
        <ServerBadge server={busy} hiddenPrefix="State: " />
      </button>,
    );
    expect((await accessibilityTree()).find(({ role }) => role === "button")?.name).toBe(`State: ${BUSY_PHRASE}`);
  });

  test("changes nothing that is seen", () => {
    const widths = [undefined, "Power state: "].map((hiddenPrefix) => {
      const { container } = render(<PowerStateBadge state={1} hiddenPrefix={hiddenPrefix} />);
      const { width, height } = container.querySelector(".state-badge")?.getBoundingClientRect() ?? {};
      cleanup();
      return [width, height];
    });
    expect(widths[1]).toEqual(widths[0]);
  });
});

/** The language in which an element's own text is read. */
const langOf = (element: Element | null | undefined) =>
  element?.closest(":not(html)[lang]")?.getAttribute("lang") ?? "page";

describe("each part is in its own language", () => {
  const badge = (props: BadgeProps & { state?: unknown }) => {
    const { state = "ACTIVE", ...own } = props;
    const { container } = render(<ServerStatusBadge status={state as string} {...own} />);
    const root = container.querySelector(".state-badge");
    const languages = {
      tooltip: root?.hasAttribute("title") ? langOf(root) : "none",
      label: langOf(root?.querySelector("bdi")),
    };
    cleanup();
    return languages;
  };

  test.each<[string, BadgeProps & { state?: unknown }, { tooltip: string; label: string }]>([
    ["nothing set", {}, { tooltip: "none", label: "page" }],
    ["a German label", { locale: de }, { tooltip: "none", label: "de" }],
    ["a Chinese label with an English meaning", { locale: zhHans, meanings }, { tooltip: "en", label: "zh-Hans" }],
    ["a German label with a German meaning", { locale: de, meanings: germanMeanings }, { tooltip: "de", label: "de" }],
    ["an English label with a German meaning", { meanings: germanMeanings }, { tooltip: "de", label: "en" }],
    [
      "a name of Nova's with a German meaning",
      { locale: de, meanings: germanMeanings, state: "GPU_RESET" },
      { tooltip: "de", label: "en" },
    ],
    [
      "any text with a German meaning",
      { locale: de, meanings: germanMeanings, state: "¿qué?" },
      { tooltip: "de", label: "" },
    ],
    [
      "a label of the console's own",
      { locale: de, meanings: germanMeanings, label: "Lauft" },
      { tooltip: "page", label: "page" },
    ],
  ])("%s", (_, props, languages) => {
    expect(badge(props)).toEqual(languages);
  });

  const fault = {
    status: "ERROR",
    fault: { message: "No valid host was found." },
    locked: true,
    locked_reason: "审计",
  };
  const parts = (root: Element) =>
    [...root.querySelectorAll("span")]
      .filter((each) => each.childElementCount === 0 && each.textContent)
      .map((each) => [each.textContent, langOf(each)]);

  test("what marks say: Nova's messages are English, a reason may be in any language", () => {
    const { container } = render(<ServerBadge server={fault} locale={de} />);
    expect(parts(container)).toEqual([
      [", Gesperrt: ", "de"],
      ["审计", ""],
      [", Fehler: ", "de"],
      ["No valid host was found", "en"],
    ]);
  });

  test("details", () => {
    const { container } = render(<ServerStateDetails server={fault} locale={de} />);
    expect(parts(container)).toEqual(
      expect.arrayContaining([
        ["No valid host was found.", "en"],
        ["审计", ""],
      ]),
    );
  });

  test("announcements", async () => {
    vi.useFakeTimers();
    const announcer = (status: string) => <StateAnnouncer servers={[{ id: "1", name: "a", status }]} locale={de} />;
    const { rerender } = render(announcer("ACTIVE"));
    rerender(announcer("GPU_RESET"));
    vi.advanceTimersByTime(2_000);
    const region = document.querySelector<HTMLElement>(".state-badge-announcer");
    expect(region?.textContent).toBe("a: Gpu Reset.");
    expect([region?.lang, region?.querySelector("span")?.textContent, region?.querySelector("span")?.lang]).toEqual([
      "de",
      "Gpu Reset",
      "en",
    ]);
    vi.advanceTimersByTime(10_000);
    expect(region?.textContent).toBe("");
    vi.useRealTimers();
  });
});

test("meanings under a table's provider add no words to what is heard", async () => {
  render(
    <BadgeProvider meanings={meanings}>
      <table>
        <tbody>
          {Array.from({ length: 50 }, (_, row) => (
            <tr key={row}>
              <td>
                <ServerBadge server={{ ...busy, id: row }} />
              </td>
              <td>
                <PowerStateBadge state={1} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </BadgeProvider>,
  );
  const tree = await accessibilityTree();
  expect(tree.filter(({ description }) => description)).toEqual([]);
});
