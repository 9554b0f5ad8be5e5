// Languages as a reader meets them: right-to-left lines with texts of Nova's in them, and languages that lack words.
// Runs in Chromium.

import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ServerBadge, ServerStateDetails, StateAnnouncer, StateSummary } from "../src/index.ts";
import type { Locale } from "../src/language/locale.ts";
import { ar } from "../src/locales/ar.ts";
import { de } from "../src/locales/de.ts";
import { he } from "../src/locales/he.ts";
import "../src/styles.css";

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

/** Where each character of a text stands, from the left. */
function positionsOf(node: Node): readonly number[] {
  const range = document.createRange();
  return [...(node.textContent ?? "")].map((_, index) => {
    range.setStart(node, index);
    range.setEnd(node, index + 1);
    return range.getBoundingClientRect().left;
  });
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
    const line = [...container.querySelectorAll("bdi")].find(({ textContent }) => textContent?.includes(message));
    const text = line?.firstChild;
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
    const label = raw?.parentElement?.querySelector("bdi");
    expect(label?.textContent).toBe(locale.status.ERROR);
    expect(raw?.getBoundingClientRect().right).toBeLessThanOrEqual(label?.getBoundingClientRect().left ?? 0);
  });
});

describe("a language that lacks words shows English, marked as English", () => {
  // The type of a locale forbids this, but a file in the making is such an object.
  const half = { lang: "de", status: { ACTIVE: de.status.ACTIVE }, server: {} } as unknown as Locale;

  test("on a badge", () => {
    render(<ServerBadge server={{ status: "SHUTOFF" }} locale={half} />);
    expect(screen.getByText("Shut Off").lang).toBe("en");
    render(<ServerBadge server={{ status: "ACTIVE" }} locale={half} />);
    expect(screen.getByText("Aktiv").lang).toBe("de");
  });

  test("in its marks", () => {
    render(<ServerBadge server={troubled} locale={half} />);
    const marks = screen.getAllByRole("img").map(({ title, lang }) => [title, lang]);
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
    vi.runAllTimers();
    vi.useRealTimers();
    const region = document.querySelector<HTMLElement>(".state-badge-announcer");
    expect([region?.textContent, region?.lang]).toEqual(["a: Aktiv.", "en"]);
  });
});
