// The details of a server show as text what a badge shows only in tooltips. Runs in Chromium.

import { cleanup, render } from "@testing-library/react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ServerBadge, ServerStateDetails, type ServerStateDetailsProps } from "../../src/entries/index.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { en } from "../../src/meanings/en.ts";
import { zhCN } from "../../src/meanings/zh-CN.ts";
import "../../src/styles.css";
import { hostile } from "../support/badges.ts";
import { busy } from "../support/busy.ts";
import { frames, recordedAt } from "../support/frames.ts";
import { marksIn } from "../support/marks.ts";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(cleanup);

const list = (props: ServerStateDetailsProps): HTMLElement => {
  const root = render(<ServerStateDetails {...props} />).container.querySelector("dl");
  if (!root) throw new Error("No list was rendered.");
  return root;
};

/** Each term with its descriptions, as a reader sees them. */
function rowsOf(root: HTMLElement): Record<string, string[]> {
  const rows: Record<string, string[]> = {};
  let term = "";
  for (const { tagName, textContent } of root.children) {
    if (tagName === "DT") term = textContent ?? "";
    else rows[term] = [...(rows[term] ?? []), textContent ?? ""];
  }
  return rows;
}

test("the details list the leading state, its meaning, the reason, all notes and the raw API values", () => {
  expect(rowsOf(list({ server: busy, meanings: en }))).toEqual({
    State: ["Migrating"],
    Meaning: [en.task.migrating],
    Reason: [en.leading.task],
    Notes: ["42% done", "Host is down", "Locked: for the audit"],
    status: ["Active ACTIVE"],
    task_state: ["Migrating migrating"],
    vm_state: ["Active active"],
    power_state: ["Running 1"],
  });
});

test("without meanings there is no meaning or reason, and without hints there are no notes", () => {
  const rows = rowsOf(list({ server: { status: "SHUTOFF", task_state: null, vm_state: "stopped", power_state: 4 } }));
  expect(Object.keys(rows)).toEqual(["State", "status", "task_state", "vm_state", "power_state"]);
});

test("a field that was not sent is distinguished from null", () => {
  const rows = rowsOf(list({ server: { status: "ACTIVE", task_state: null } }));
  expect(rows.task_state).toEqual(["No Task null"]);
  expect(rows.vm_state).toEqual(["not sent"]);
});

test("everything is in the reader's language and marked with its lang", () => {
  const server = { status: "ERROR", fault: { message: "No valid host was found." }, power_state: 0 };
  const root = list({ server, locale: zhHans, meanings: zhCN });
  expect(root.lang).toBe("zh-Hans");
  expect(rowsOf(root)).toMatchObject({
    状态: ["错误"],
    含义: [zhCN.status.ERROR],
    原因: [zhCN.leading.error],
    提示: ["故障：No valid host was found."],
    power_state: ["无状态 0"],
    task_state: ["未提供"],
  });
  for (const sentence of root.querySelectorAll('dd [lang="zh-CN"]')) expect(sentence.textContent).toMatch(/。$/);
  expect(root.querySelectorAll('dd [lang="zh-CN"]')).toHaveLength(2);
});

describe("the details of a recorded API response", () => {
  // At one time for both: by the clock of the machine, a minute may pass between the badge and its details.
  const now = recordedAt + 60 * 60_000;

  test.each(frames)("contain every tooltip of the badge as text ($step)", ({ server }) => {
    const { container } = render(<ServerBadge server={server} meanings={en} now={now} />);
    const badge = container.querySelector<HTMLElement>(".state-badge");
    const tooltips = [badge?.title ?? "", ...marksIn(container).map(({ title }) => title)];
    const { textContent } = list({ server, meanings: en, now });
    for (const tooltip of tooltips)
      for (const text of tooltip
        .replace(/ \(API: .*\)$/, "")
        .split("; ")
        .filter(Boolean))
        expect(textContent).toContain(text);
  });
});

test.each(hostile)("%s instead of a server is shown as unknown, never as healthy", (_name, value) => {
  // The types forbid hostile values; untyped callers can still pass them.
  const root = list({ server: value as object, meanings: en });
  expect(root.querySelector(".state-badge")?.className).toContain("state-badge--neutral");
  expect(rowsOf(root).State?.join("")).not.toBe("");
});

test.each(hostile)("%s instead of every state is shown as text, and nothing throws", (_name, value) => {
  const server = { status: value, task_state: value, vm_state: value, power_state: value };
  const rows = rowsOf(list({ server, meanings: en }));
  for (const row of Object.values(rows)) for (const text of row) expect(text.trim()).not.toBe("");
});

test("meanings from an older version of the package leave out the reason", () => {
  const { leading: _, ...older } = en;
  // An object from an older version may not match the current types.
  const rows = rowsOf(list({ server: { status: "ACTIVE" }, meanings: older as typeof en }));
  expect(rows.Reason).toBeUndefined();
  expect(rows.Meaning).toEqual([en.status.ACTIVE]);
});

test("on a narrow page nothing overflows, and each term stays beside its description", () => {
  const { container } = render(
    <div style={{ width: 320 }}>
      <ServerStateDetails
        server={{ status: "y".repeat(200), task_state: "shelving_image_pending_upload" }}
        meanings={en}
      />
    </div>,
  );
  const page = container.firstElementChild;
  expect(page?.scrollWidth).toBeLessThanOrEqual(320);
  const [term, value] = [container.querySelector("dt"), container.querySelector("dd")];
  expect(term?.getBoundingClientRect().right).toBeLessThan(value?.getBoundingClientRect().left ?? 0);
});
