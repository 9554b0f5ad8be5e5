import { renderToString } from "react-dom/server";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { badges, hostile, resources } from "./badges.ts";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
const error = vi.spyOn(console, "error");
beforeEach(() => vi.clearAllMocks());

const textOf = (html: string) => html.replace(/<[^>]*>/g, "").replace(/&#?\w+;/g, "&");

describe.each(resources)("the %s badge", (resource) => {
  test.each(hostile)("shows %s as something, and never as healthy", (_name, value) => {
    const html = renderToString(badges[resource](value));
    expect(html).toContain('data-tone="neutral"');
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
  ])("shows %o as the text %o, in English and apart from the text around it", (value, text) => {
    const html = renderToString(badges[resource](value));
    expect(html).toMatch(/<bdi class="state-badge-label"( lang="en")?>/);
    expect(html).toContain(`>${text}</bdi>`);
  });

  test("does not call a text English that is not", () => {
    expect(renderToString(badges[resource]("自定义"))).toContain('<bdi class="state-badge-label">自定义</bdi>');
    expect(renderToString(badges[resource]("CUSTOM"))).toContain(
      '<bdi class="state-badge-label" lang="en">Custom</bdi>',
    );
  });

  test("keeps the whole of a long text in the page", () => {
    expect(renderToString(badges[resource]("y".repeat(10_000)))).toContain("y".repeat(9_999));
  });

  test.each([[null], [undefined], [""], ["-"], ["N/A"], [Number.NaN], [{}]])(
    "says in words that it does not know, where there is no text (%o)",
    (value) => {
      expect(["Unknown", "No Task"]).toContain(textOf(renderToString(badges[resource](value))));
    },
  );

  test("shows a number that means nothing behind the word, since it says nothing by itself", () => {
    expect(textOf(renderToString(badges[resource](99)))).toBe("Unknown (99)");
    expect(textOf(renderToString(badges[resource]("-1")))).toBe("Unknown (-1)");
  });

  test("warns the developer once of each value that it does not recognise", () => {
    for (const value of [`${resource} one`, `${resource} two`, `${resource} one`])
      renderToString(badges[resource](value));
    expect(warn.mock.calls.flat()).toEqual([
      expect.stringContaining(`the ${resource} "${resource} one" is unknown`),
      expect.stringContaining(`the ${resource} "${resource} two" is unknown`),
    ]);
  });

  test.each([[null], [undefined], [""], [" "], ["-"], ["N/A"], ["None"]])(
    "does not warn of a value that is not there (%o)",
    (value) => {
      renderToString(badges[resource](value));
      expect(warn).not.toHaveBeenCalled();
    },
  );
});

test("nothing is said in production", async () => {
  vi.stubEnv("NODE_ENV", "production");
  vi.resetModules();
  const { badges: production } = await import("./badges.ts");
  renderToString(production.vm("never seen before"));
  expect(warn).not.toHaveBeenCalled();
  vi.unstubAllEnvs();
});
