// Languages as a reader meets them: right-to-left lines with texts of Nova's in them, and languages that lack words.
// Runs in Chromium.

import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import type { ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sizes, variants } from "../../src/badges/context.ts";
import {
  BadgeProvider,
  loadLocale,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StateAnnouncer,
  StateSummary,
  TaskStateBadge,
  useBadgeLocale,
} from "../../src/entries/index.ts";
import type { Locale } from "../../src/language/locale.ts";
import { ar } from "../../src/locales/ar.ts";
import { de } from "../../src/locales/de.ts";
import { he } from "../../src/locales/he.ts";
import { pl } from "../../src/locales/pl.ts";
import "../../src/styles.css";
import { locales } from "../support/locales.ts";
import { marksIn } from "../support/marks.ts";

beforeEach(() => {
  vi.spyOn(console, "warn").mockImplementation(() => {});
});
afterEach(cleanup);

/** A server that Nova has more to say about. */
const troubled = {
  id: "1",
  name: "web-1 (db)",
  status: "ERROR",
  fault: { message: "No valid host was found (0 of 12)." },
  locked: true,
  locked_reason: "audit, see db-1.",
  host_status: "DOWN",
};

/** Where each character of an element's texts stands, from the left. */
function positionsOf(root: Node): readonly number[] {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const positions: number[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode())
    for (let index = 0; index < (node.textContent?.length ?? 0); index += 1) {
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      positions.push(range.getBoundingClientRect().left);
    }
  return positions;
}

describe.each([ar, he])("in $lang", (locale) => {
  test.each([
    ["a fault message", troubled.fault.message],
    ["a reason", troubled.locked_reason],
  ])("%s reads from left to right, with its punctuation where it belongs", (_, message) => {
    const { container } = render(
      <div dir="rtl">
        <ServerStateDetails server={troubled} locale={locale} />
      </div>,
    );
    const text = [...container.querySelectorAll("bdi")].find(({ textContent }) => textContent?.includes(message));
    if (!text) throw new Error(`"${message}" is not shown.`);
    const start = text.textContent?.indexOf(message) ?? 0;
    const positions = positionsOf(text).slice(start, start + message.length);
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
    // What introduces it stands on its right, as the language is read.
    expect(positionsOf(text)[0]).toBeGreaterThan(positions.at(-1) ?? 0);
  });

  test("a value as sent stands on the left of its label", () => {
    const { container } = render(
      <div dir="rtl">
        <ServerStateDetails server={troubled} locale={locale} />
      </div>,
    );
    const raw = [...container.querySelectorAll("dd code")].find(({ textContent }) => textContent === "ERROR");
    const label = raw?.closest("dd")?.querySelector("bdi");
    expect(label?.textContent).toBe(locale.status.ERROR);
    expect(raw?.getBoundingClientRect().right).toBeLessThanOrEqual(label?.getBoundingClientRect().left ?? 0);
  });
});

/** The badge that shows a label. */
const badgeOf = (label: HTMLElement) => label.closest<HTMLElement>(".state-badge");

describe("a language that lacks words shows English, marked as English", () => {
  // The type of a locale forbids this, but a file in the making is such an object.
  const half = { lang: "de", status: { ACTIVE: de.status.ACTIVE }, server: {} } as unknown as Locale;

  test("on a badge", () => {
    render(<ServerBadge server={{ status: "SHUTOFF" }} locale={half} />);
    expect(badgeOf(screen.getByText("Shut Off"))?.lang).toBe("en");
    render(<ServerBadge server={{ status: "ACTIVE" }} locale={half} />);
    expect(badgeOf(screen.getByText("Aktiv"))?.lang).toBe("de");
  });

  test("in its marks", () => {
    render(<ServerBadge server={troubled} locale={half} />);
    const marks = marksIn().map(({ title, lang }) => [title, lang]);
    expect(marks).toEqual([
      ["Locked: audit, see db-1.", "en"],
      ["Fault: No valid host was found (0 of 12), Host is down", "en"],
    ]);
  });

  test("in the details", () => {
    const { container } = render(<ServerStateDetails server={troubled} locale={half} />);
    expect(container.querySelector("dl")?.lang).toBe("de");
    const [name, ...values] = [...container.querySelectorAll("bdi")].map(({ textContent, lang }) => [
      textContent,
      lang,
    ]);
    expect(name).toEqual(["State", "en"]);
    expect(values).toContainEqual(["not sent", "en"]);
    expect(values).toContainEqual(["Error", "en"]);
  });

  test("in a summary", () => {
    render(<StateSummary servers={[]} locale={half} />);
    expect(screen.getByText("No servers").lang).toBe("en");
  });

  test("in an announcement", () => {
    vi.useFakeTimers();
    const { rerender } = render(<StateAnnouncer servers={[{ id: "1", name: "a", status: "BUILD" }]} locale={half} />);
    rerender(<StateAnnouncer servers={[{ id: "1", name: "a", status: "ACTIVE" }]} locale={half} />);
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    const region = document.querySelector<HTMLElement>(".state-badge-announcer");
    expect([region?.textContent, region?.lang]).toEqual(["a: Aktiv.", "en"]);
    expect(region?.querySelector("[lang=de]")?.textContent).toBe("Aktiv");
  });
});

describe("a language that is loaded", () => {
  const Loaded = ({ tags }: { readonly tags: string }) => (
    <BadgeProvider locale={useBadgeLocale([tags])}>
      <ServerStatusBadge status="ACTIVE" />
    </BadgeProvider>
  );

  test("is preceded by English", async () => {
    render(<Loaded tags="it" />);
    expect(badgeOf(screen.getByText("Active"))?.lang).toBe("");
    expect(badgeOf(await screen.findByText("Attiva"))?.lang).toBe("it");
  });

  test("is there from the first frame on if it has been loaded before, so nothing shifts", async () => {
    await loadLocale("pl-PL");
    const shown: (string | null)[] = [];
    const container = document.body.appendChild(document.createElement("div"));
    new MutationObserver(() => shown.push(container.textContent)).observe(container, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    render(<Loaded tags="pl" />, { container });
    await waitFor(() => expect(shown.length).toBeGreaterThan(0));
    expect(new Set(shown)).toEqual(new Set([pl.status.ACTIVE]));
  });

  test("stays until the next one is there", async () => {
    const { rerender, container } = render(<Loaded tags="nl" />);
    await screen.findByText("Actief");
    rerender(<Loaded tags="cs" />);
    expect(container.textContent).toBe("Actief");
    expect(badgeOf(await screen.findByText("Aktivní"))?.lang).toBe("cs");
  });

  test("that arrives late does not replace one that was asked for after it", async () => {
    const { rerender, container, unmount } = render(<Loaded tags="tr" />);
    rerender(<Loaded tags="id" />);
    await screen.findByText("Aktif");
    await loadLocale("tr");
    expect(container.querySelector("[lang]")?.getAttribute("lang")).toBe("id");
    rerender(<Loaded tags="uk" />);
    unmount();
    await loadLocale("uk");
    expect(container.textContent).toBe("");
  });

  test("costs nothing when the page is drawn again, once it is there", async () => {
    const list = () => ["nb-NO", "nb", "nn", "sv"];
    const Again = ({ at }: { readonly at: number }) => (
      <BadgeProvider locale={useBadgeLocale(list())}>
        <ServerStatusBadge status="ACTIVE" data-at={at} />
      </BadgeProvider>
    );
    const { rerender } = render(<Again at={0} />);
    await waitFor(() => expect(badgeOf(screen.getByText("Active"))?.lang).toBe("en"));
    const matched = vi.spyOn(Intl.Locale.prototype, "maximize");
    for (let at = 1; at < 5; at += 1) rerender(<Again at={at} />);
    expect(badgeOf(screen.getByText("Active"))?.dataset.at).toBe("4");
    expect(matched).not.toHaveBeenCalled();
    matched.mockRestore();
  });

  test("that nobody knows leaves English in place", async () => {
    render(<Loaded tags="xx" />);
    await waitFor(() => expect(badgeOf(screen.getByText("Active"))?.lang).toBe("en"));
  });
});

describe("a page that a server has rendered", () => {
  const App = ({ locale }: { readonly locale?: Locale }) => {
    const own = useBadgeLocale(["ko"]);
    return (
      <BadgeProvider locale={locale ?? own}>
        <ServerStatusBadge status="ACTIVE" />
      </BadgeProvider>
    );
  };

  /** Hydrates what a server rendered, and returns the words that the reader sees, one after the other. */
  async function hydrate(html: string, app: ReactElement) {
    const errors = vi.spyOn(console, "error");
    const container = document.body.appendChild(document.createElement("div"));
    container.innerHTML = html;
    const words = [container.textContent];
    new MutationObserver(() => words.push(container.textContent)).observe(container, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    const recovered = vi.fn();
    const root = await act(async () => hydrateRoot(container, app, { onRecoverableError: recovered }));
    await act(() => loadLocale("ko"));
    expect(recovered).not.toHaveBeenCalled();
    expect(errors).not.toHaveBeenCalled();
    act(() => root.unmount());
    container.remove();
    errors.mockRestore();
    return [...new Set(words)];
  }

  test("has no language at first, whatever the server has loaded for earlier requests", async () => {
    const before = renderToString(<App />);
    const korean = await loadLocale("ko");
    expect(renderToString(<App />)).toBe(before);
    // Here the browser has loaded it before, which a server can't know.
    expect(await hydrate(before, <App />)).toEqual(["Active", korean.status.ACTIVE]);
  });

  test("keeps its words, without an error, if the server passes the locale itself", async () => {
    const locale = await loadLocale(["ko-KR,ko;q=0.9"]);
    // A server component or a loader sends it as JSON.
    const sent: Locale = JSON.parse(JSON.stringify(locale));
    const html = renderToString(<App locale={locale} />);
    expect(await hydrate(html, <App locale={sent} />)).toEqual([locale.status.ACTIVE]);
  });
});

describe.each(locales)("in $lang, on a screen of 320 px", (locale) => {
  const longest = (labels: Readonly<Record<string, string>>) =>
    Object.entries(labels).reduce((one, other) => (other[1].length > one[1].length ? other : one))[0];

  test("the longest labels fit whole into a table column", () => {
    const { container } = render(
      <table style={{ inlineSize: 304, tableLayout: "fixed" }} dir={locale.dir}>
        <tbody>
          <tr>
            <td>web-1</td>
            <td>
              <ServerStatusBadge status={longest(locale.status)} locale={locale} size="lg" />
              <TaskStateBadge state={longest(locale.task)} locale={locale} size="lg" />
            </td>
          </tr>
        </tbody>
      </table>,
    );
    const cell = container.querySelectorAll("td")[1]?.getBoundingClientRect();
    for (const badge of container.querySelectorAll(".state-badge")) {
      const { left, right } = badge.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(cell?.left ?? Number.NaN);
      expect(right).toBeLessThanOrEqual(cell?.right ?? Number.NaN);
      expect(badge.scrollWidth).toBeLessThanOrEqual(badge.clientWidth);
    }
  });

  test.each(sizes)("a label that is cut off at its end keeps its full height in size %s", (size) => {
    render(
      <div style={{ inlineSize: 100 }}>
        {variants.map((variant) => (
          <TaskStateBadge key={variant} state={longest(locale.task)} {...{ locale, size, variant }} truncate />
        ))}
      </div>,
    );
    for (const label of document.querySelectorAll(".state-badge > bdi")) {
      expect(label.scrollWidth).toBeGreaterThan(label.clientWidth);
      expect(label.scrollHeight).toBeLessThanOrEqual(label.clientHeight);
    }
  });
});
