import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StateBadge,
  StateSummary,
} from "../src/entries/index.ts";
import { parseTaskState } from "../src/entries/states.ts";
import { zhHans } from "../src/locales/zh-Hans.ts";
import { zhHans as zhHansMeanings } from "../src/meanings/zh-Hans.ts";
import { badges, fields, hostile } from "./support/badges.ts";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
const error = vi.spyOn(console, "error");
beforeEach(() => vi.clearAllMocks());

const textOf = (html: string) => html.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, "&");

describe.each(fields)("the %s badge", (field) => {
  test.each(hostile)("shows an icon and text for %s, never as healthy", (_name, value) => {
    const html = renderToString(badges[field](value));
    expect(html).toContain("state-badge--neutral");
    expect(html).toContain("<path");
    expect(textOf(html).trim()).not.toBe("");
    expect(error).not.toHaveBeenCalled();
  });

  test.each([
    ["SOMETHING_NEW", "Something New"],
    ["gpu-resetting", "Gpu Resetting"],
    ["__proto__", "__proto__"],
    ["<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"],
    ["\u202eEVITCA", "\ufffdEVITCA"],
    ["a\tb\u0000, c", "a b\ufffd, c"],
    [
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 👨‍👩‍👧",
      "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 👨‍👩‍👧",
    ],
    ["ACTIVE\u200b", "ACTIVE\ufffd"],
    ["ACT\u00adIVE", "ACT\ufffdIVE"],
    ["AC\u034fTIVE", "AC\ufffdTIVE"],
    ["\u2063ACTIVE", "\ufffdACTIVE"],
    ["ACTIVE\u{e0041}", "ACTIVE\ufffd"],
    ["ACTIVE\ufe0f", "ACTIVE\ufffd"],
    ["ACT\u200dIVE", "ACT\ufffdIVE"],
    ["⚠\ufe0f क्\u200dष 👩🏽\u200d💻", "⚠\ufe0f क्\u200dष 👩🏽\u200d💻"],
  ])("shows %o as the isolated text %o, and marks only plain names as English", (value, text) => {
    const html = renderToString(badges[field](value));
    expect(html).toContain(`<bdi>${text}</bdi>`);
    expect(/ lang="en"/.test(html)).toBe(/^[\w -]+$/.test(value) && value !== "__proto__");
  });

  test("keeps the full length of a long text in the page", () => {
    expect(renderToString(badges[field]("y".repeat(10_000)))).toContain("y".repeat(9_999));
  });

  test.each<[unknown]>([
    [null],
    [undefined],
    [""],
    ["-"],
    ["N/A"],
    [Number.NaN],
    [{}],
    ["\u200b"],
    ["\u2800"],
    ["\u3164"],
    ["\u115f \u1160"],
    ["\ufeff\u00a0"],
    ["\u202e\u0007"],
    ["\u{e0020}"],
  ])("shows a word, not a blank, for a value without text (%o)", (value) => {
    const idle = field === "task" && parseTaskState(value) === "none";
    expect(textOf(renderToString(badges[field](value)))).toBe(idle ? "No Task" : "Unknown");
  });

  test("shows an unknown number after the word Unknown, because the number alone says nothing", () => {
    expect(textOf(renderToString(badges[field](99)))).toBe("Unknown (99)");
    expect(textOf(renderToString(badges[field]("-1")))).toBe("Unknown (-1)");
  });

  test("warns the developer once about each value that it does not recognize", () => {
    for (const value of [`${field} one`, `${field} two`, `${field} one`]) renderToString(badges[field](value));
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining(`the ${field} "${field} one" is unknown`),
      expect.stringContaining(`the ${field} "${field} two" is unknown`),
    ]);
  });

  test.each([[null], [undefined], [""], [" "], ["-"], ["N/A"], ["None"]])(
    "does not warn about a missing value (%o)",
    (value) => {
      renderToString(badges[field](value));
      expect(warn).not.toHaveBeenCalled();
    },
  );
});

describe("the badge for custom states", () => {
  test.each(hostile)("shows text for %s as a state and a label, never as healthy", (_name, value) => {
    // The types forbid hostile values; untyped callers can still pass them.
    const sent = value as string;
    for (const badge of [
      <StateBadge key="state" state={sent} />,
      <StateBadge key="label" label={sent} />,
      <StateBadge key="both" state={sent} label={sent} phase="transitional" />,
    ]) {
      const html = renderToString(badge);
      expect(html).toContain("state-badge--neutral");
      expect(html).toContain("data-openstack-state=");
      expect(textOf(html).trim()).not.toBe("");
    }
    expect(error).not.toHaveBeenCalled();
  });

  test("says Unknown in the reader's language", () => {
    expect(renderToString(<StateBadge locale={zhHans} />)).toContain("未知");
  });

  test.each(["zh-CN", {}, { status: null }, { lang: Symbol("zh") }])("needs no complete locale: %o", (locale) => {
    // The types forbid it, as above.
    const wrong = locale as unknown as typeof zhHans;
    const html = renderToString(
      <BadgeProvider locale={wrong}>
        <StateBadge state="detaching" locale={wrong} />
        <StateBadge />
        <ServerBadge server={{ status: "ACTIVE", locked: true }} />
        <ServerStateDetails server={{ status: "ACTIVE" }} />
        <StateSummary servers={[{ status: "ACTIVE" }]} />
      </BadgeProvider>,
    );
    expect(textOf(html)).toMatch(/^DetachingUnknownActive/);
  });

  test("shows the state's own label if the label is null, and Unknown if the state is", () => {
    // The types forbid it, as above.
    const nothing = null as unknown as string;
    expect(textOf(renderToString(<ServerStatusBadge status="ERROR" label={nothing} />))).toBe("Error");
    expect(renderToString(<StateBadge state={nothing} />)).toContain('data-openstack-state="unknown"');
  });
});

test.each([
  ["a tag", "zh-CN"],
  ["an object of an older shape", { lang: "zh-CN", states: {} }],
])("%s instead of a locale falls back to English with one warning", (_name, locale) => {
  // The types forbid it, as above.
  const wrong = locale as unknown as typeof zhHans;
  for (const value of [1, 1, 3]) {
    const html = renderToString(badges.power(value, { locale: wrong }));
    expect(textOf(html)).toMatch(/^(Running|Paused)$/);
  }
  expect(warn.mock.calls).toEqual([[expect.stringContaining("openstack-state-badges/locales/zh-CN")]]);
});

test.each(hostile)("no badge is empty when its label is %s", (_name, value) => {
  for (const field of fields) {
    // The types forbid it, as above.
    const html = renderToString(badges[field]("1", { label: value as string }));
    expect(textOf(html).trim()).not.toBe("");
  }
});

test("there are no warnings in production", async () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.resetModules();
  const { badges: production } = await import("./support/badges.ts");
  renderToString(production.vm("never seen before"));
  expect(warn).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
});

describe("a text of 100 kB", () => {
  const log = "é".repeat(100_000);
  const server = { status: "ERROR", fault: { message: log } };

  test("is cut in a badge's marks and tooltips, with an ellipsis", () => {
    for (const badge of [
      <ServerBadge key="1" server={server} />,
      <ServerBadge key="2" server={{ status: "ACTIVE", locked: true, locked_reason: log }} />,
    ]) {
      const html = renderToString(badge);
      expect(html).toContain("é…");
      expect(html.length).toBeLessThan(3_000);
    }
    const explained = renderToString(<ServerStatusBadge status={log} meanings={zhHansMeanings} />);
    expect(explained.split("é").length - 1 - log.length).toBeLessThan(1_100);
    const unknown = renderToString(<ServerStatusBadge status={log} />);
    expect(/title="([^"]*)"/.exec(unknown)?.[1]).toBe(`${"é".repeat(500)}…`);
  });

  test("is whole in the details", () => {
    expect(renderToString(<ServerStateDetails server={server} />)).toContain(log);
  });

  test("is not cut within a character or within the marks that keep its direction", () => {
    const title = (status: string) =>
      /title="([^"]*)"/.exec(renderToString(<ServerStatusBadge status={status} />))?.[1];
    expect(title(`${"x".repeat(499)}😀😀`)).toBe(`${"x".repeat(499)}…`);
    expect(title("x y".padEnd(500, "."))).toBe("x y".padEnd(500, "."));
    const marks = renderToString(<ServerBadge server={{ status: "ERROR", fault: { message: `א${log}` } }} />);
    const name = /state-badge-mark[^>]* title="([^"]*)"/.exec(marks)?.[1] ?? "";
    expect(name.split("\u2068").length).toBe(name.split("\u2069").length);
  });
});

test("two copies of the package on one page have one provider", async () => {
  vi.resetModules();
  const copy = await import("../src/entries/index.ts");
  expect(copy.PowerStateBadge).not.toBe(PowerStateBadge);
  const html = renderToString(
    <BadgeProvider locale={zhHans}>
      <PowerStateBadge state={1} />
      <copy.PowerStateBadge state={1} />
      <copy.BadgeProvider locale={zhHans}>
        <copy.ServerBadge server={{ status: "SHUTOFF" }} />
      </copy.BadgeProvider>
    </BadgeProvider>,
  );
  expect(textOf(html)).toBe(`${zhHans.power.RUNNING}${zhHans.power.RUNNING}${zhHans.status.SHUTOFF}`);
});
