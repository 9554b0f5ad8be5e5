import { cleanup, render } from "@testing-library/react";
import type { ReactElement } from "react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, catalog, type Meanings, ServerBadge } from "../../src/entries/index.ts";
import "../../src/styles.css";
import { en } from "../../src/meanings/en.ts";
import { zhCN } from "../../src/meanings/zh-CN.ts";
import { accessibilityTree } from "../support/accessibility-tree.ts";
import { badges, fields, sent } from "../support/badges.ts";
import { recorded, recordedAt } from "../support/frames.ts";
import { breachesOfMeanings } from "../support/languageRules.ts";
import { marksIn } from "../support/marks.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});
// When the responses were recorded, so that nothing is slow.
beforeEach(() => {
  vi.setSystemTime(recordedAt);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const modules = import.meta.glob<Record<string, Meanings>>("../../src/meanings/*.ts", { eager: true });
const languages = Object.values(modules).flatMap((module) => Object.values(module));

function renderBadge(badge: ReactElement): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("No badge was rendered.");
  return root;
}

describe.each(languages)("the meanings in $lang", (meanings) => {
  test("are one sentence for each state, and no two states of a field share one", () => {
    expect(breachesOfMeanings(meanings)).toEqual([]);
  });

  describe.each(fields)("of %s states", (field) => {
    const sentences: Readonly<Record<string, string>> = meanings[field];

    test("are one sentence each", () => {
      expect(Object.keys(sentences)).toEqual(Object.keys(catalog[field]));
      for (const sentence of Object.values(sentences)) expect(sentence).toMatch(/^[^.。]+[.。]$/);
    });

    test.each(Object.keys(catalog[field]))("explain %s in the tooltip of its badge", (state) => {
      const { title } = renderBadge(badges[field](sent(state), { meanings }));
      expect(title.startsWith(sentences[state] ?? "missing")).toBe(true);
    });
  });
});

describe("a badge with meanings", () => {
  test.each([
    ["power", 1, "(API: 1)"],
    ["power", "Shut Down", "(API: Shut Down)"],
    ["task", null, "(API: null)"],
    ["vm", "soft-delete", "(API: soft-delete)"],
    ["status", "gpu\u202eteser", "(API: gpu\ufffdteser)"],
  ] as const)("for a %s state shows in its tooltip that the API sent %o", (field, value, raw) => {
    expect(renderBadge(badges[field](value, { meanings: en })).title).toContain(raw);
  });

  test("of a whole server quotes Nova's own UNKNOWN, which was sent", () => {
    expect(renderBadge(<ServerBadge server={{ status: "UNKNOWN" }} meanings={en} />).title).toBe(
      `${en.status.UNKNOWN} (API: UNKNOWN)`,
    );
  });

  test("does not mention the API when the API did not send the state", () => {
    expect(renderBadge(badges.power(undefined, { meanings: en })).title).toBe(en.power.unknown);
    cleanup();
    expect(renderBadge(<ServerBadge server={{ vm_state: "active" }} meanings={en} />).title).toBe(en.status.ACTIVE);
    cleanup();
    const expected = renderBadge(<ServerBadge server={{ status: "ACTIVE" }} expected="deleting" meanings={en} />);
    expect(expected.title).toBe(en.task.deleting);
  });

  test("is heard with its label alone: a sentence in each cell would drown a table", async () => {
    renderBadge(badges.power(1, { meanings: en }));
    const tree = await accessibilityTree();
    expect(tree.filter(({ description }) => description)).toEqual([]);
    expect(tree.filter(({ role }) => role === "StaticText").map(({ name }) => name)).toEqual(["Running"]);
  });

  test("keeps its label as its name wherever it gets the focus", async () => {
    for (const props of [{ tabIndex: 0 }, { tabIndex: 0, role: "button" }, { tabIndex: 0, role: "img" }] as const) {
      renderBadge(badges.power(1, { meanings: en, ...props }));
      const [focusable] = (await accessibilityTree()).filter(
        ({ role, properties }) => properties.focusable && !/Root/.test(role),
      );
      expect([focusable?.name, focusable?.texts]).not.toContain(en.power.RUNNING);
      expect(focusable?.texts).toEqual(["Running"]);
      cleanup();
    }
  });

  test("takes them from the nearest provider, unless a prop overrides them or `false` turns them off", () => {
    const title = (props: Parameters<typeof badges.power>[1]) =>
      renderBadge(<BadgeProvider meanings={zhCN}>{badges.power(1, props)}</BadgeProvider>).getAttribute("title");
    expect(title({})).toContain(zhCN.power.RUNNING);
    expect(title({ meanings: en })).toContain(en.power.RUNNING);
    expect(title({ meaning: "Own words." })).toBe("Own words.");
    expect(title({ meaning: false })).toBeNull();
  });

  test("shows each raw value, even if two values mean the same state", () => {
    const { container } = render(
      <BadgeProvider meanings={en}>
        {badges.power(1, {})}
        {badges.power("Running", {})}
      </BadgeProvider>,
    );
    const titles = [...container.querySelectorAll<HTMLElement>(".state-badge")].map(({ title }) => title);
    expect(titles.map((title) => /\(.*\)$/.exec(title)?.[0])).toEqual(["(API: 1)", "(API: Running)"]);
  });

  test("for a server explains the leading state and keeps its marks separate", async () => {
    const server = { ...recorded({ locked: true }), "OS-EXT-STS:task_state": "spawning" };
    const root = renderBadge(<ServerBadge server={server} meanings={en} />);
    expect(root.title).toBe(`${en.task.spawning} (API: spawning)`);
    expect(marksIn(root).map(({ title }) => title)).toEqual(["Locked: maintenance"]);
  });
});
