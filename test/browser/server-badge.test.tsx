import { cleanup, render, waitFor } from "@testing-library/react";
import { createRef, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, en, ServerBadge } from "../../src/entries/index.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import "../../src/styles.css";
import { summarizeServer } from "../../src/entries/states.ts";
import { hintCases } from "../cases/server.ts";
import { frames, recorded, recordedAt } from "../support/frames.ts";
import { marksIn } from "../support/marks.ts";

// When the responses were recorded, so that nothing is slow.
beforeEach(() => {
  vi.setSystemTime(recordedAt);
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const active = recorded({ status: "ACTIVE", "OS-EXT-STS:task_state": null });
const locked = recorded({ locked: true });
const deleting = recorded({ "OS-EXT-STS:task_state": "deleting" });

function renderBadge(badge: ReactElement): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("No badge was rendered.");
  return root;
}

/** The tooltips of the marks after the label. */
const marks = () => marksIn().map(({ title }) => title);

describe("the badge of a server", () => {
  test.each(frames.map(({ step, server }, index) => [index + 1, step, server] as const))(
    "shows the leading state of recorded response %i (%s)",
    (_number, _step, server) => {
      const { leading, state, tone } = summarizeServer(server);
      const { words } = leading.field;
      const root = renderBadge(<ServerBadge server={server} details={[]} />);
      expect([root.textContent, root.dataset.openstackState]).toEqual([words[state], state]);
      expect(root.classList).toContain(`state-badge--${tone}`);
    },
  );

  test("shows the task that the status hides", () => {
    expect(deleting.status).toBe("ACTIVE");
    expect(renderBadge(<ServerBadge server={deleting} />).textContent).toBe("Deleting");
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["a list", []],
  ])("shows %s as unknown, never as healthy", (_what, server) => {
    const root = renderBadge(<ServerBadge server={server} />);
    expect(root.textContent).toBe("Unknown");
    expect(root.classList).toContain("state-badge--neutral");
  });

  test("shows an unknown status as its text", () => {
    expect(renderBadge(<ServerBadge server={{ status: "GPU_RESET" }} />).textContent).toBe("Gpu Reset");
  });

  test("marks a lock and says why", () => {
    expect(renderBadge(<ServerBadge server={locked} />).textContent).toBe("Active, Locked: maintenance");
    expect(marks()).toEqual(["Locked: maintenance"]);
  });

  test("shows the progress of a running task, but neither 0 nor a value left over at rest", () => {
    const migrating = recorded({ "OS-EXT-STS:task_state": "migrating" });
    expect(renderBadge(<ServerBadge server={{ ...migrating, progress: 42 }} />).textContent).toBe(
      "Migrating, 42% done42%",
    );
    expect(marks()).toEqual(["42% done"]);
    cleanup();
    for (const server of [migrating, { ...active, progress: 42 }]) {
      renderBadge(<ServerBadge server={server} />);
      expect(marks()).toEqual([]);
      cleanup();
    }
  });

  test.each(hintCases.filter(({ server }) => !server.locked))("hints: $when", ({ server, now, told }) => {
    renderBadge(<ServerBadge server={server} now={now ?? recordedAt} />);
    const [, ...hints] = told.split("; ");
    expect(marks()).toEqual([hints.map((hint) => hint.replace(/!$/, "")).join(", ")]);
  });

  test("has one mark for all hints", () => {
    renderBadge(<ServerBadge server={{ status: "ERROR", fault: "It broke.", host_status: "DOWN" }} />);
    expect(marks()).toEqual(["Fault: It broke, Host is down"]);
  });

  test("does not repeat its label as a hint", () => {
    expect(renderBadge(<ServerBadge server={recorded({ status: "VERIFY_RESIZE" })} />).textContent).toBe(
      "Resized or Migrated, Unconfirmed",
    );
    expect(marks()).toEqual([]);
  });

  test("hints at a slow task when it gets the current time", () => {
    const now = Date.parse(String(deleting.updated)) + 25 * 60_000;
    renderBadge(<ServerBadge server={deleting} now={now} />);
    expect(marks()).toEqual(["In this state for 25 min"]);
    cleanup();
    renderBadge(<ServerBadge server={deleting} now={new Date(now)} slowAfter={30 * 60_000} />);
    expect(marks()).toEqual([]);
  });

  test("shows only the marks listed in details", () => {
    const server = { ...deleting, locked: true, progress: 7, host_status: "DOWN" };
    renderBadge(<ServerBadge server={server} />);
    expect(marks()).toEqual(["7% done", "Locked", "Host is down"]);
    cleanup();
    renderBadge(<ServerBadge server={server} details={["hint"]} />);
    expect(marks()).toEqual(["Host is down"]);
    cleanup();
    renderBadge(<ServerBadge server={server} details={[]} />);
    expect(marks()).toEqual([]);
  });

  test("names its marks in the reader's language", () => {
    renderBadge(
      <BadgeProvider locale={zhCN}>
        <ServerBadge server={{ ...locked, host_status: "DOWN" }} />
      </BadgeProvider>,
    );
    expect(marks()).toEqual(["已锁定：maintenance", "主机已宕机"]);
  });

  test("labels its marks in the language given by their lang, whatever the language of the label", () => {
    renderBadge(<ServerBadge server={{ status: "GPU_RESET", locked: true }} locale={zhCN} />);
    expect(marksIn()[0]?.lang).toBe("zh-CN");
  });

  test("makes text from users safe to display", () => {
    renderBadge(<ServerBadge server={{ locked: true, locked_reason: "\u202ekcab {message} $&" }} />);
    expect(marks()).toEqual(["Locked: \ufffdkcab {message} $&"]);
  });

  test("passes its ref and other span props to its root, with and without marks", () => {
    for (const server of [active, locked]) {
      const ref = createRef<HTMLSpanElement>();
      const root = renderBadge(<ServerBadge ref={ref} server={server} id="web-1" className="mine" variant="dot" />);
      expect(ref.current).toBe(root);
      expect([root.id, root.classList.contains("mine"), root.classList.contains("state-badge--dot")]).toEqual([
        "web-1",
        true,
        true,
      ]);
      cleanup();
    }
  });

  test("is neither a tab stop nor a live region", () => {
    const root = renderBadge(<ServerBadge server={{ ...locked, host_status: "DOWN" }} />);
    expect(root.matches("[tabindex], [role], [aria-live]")).toBe(false);
    expect(root.querySelectorAll("[tabindex], button, a, [aria-live], [role]")).toHaveLength(0);
  });

  test("renders on the server and hydrates without errors", async () => {
    const error = vi.spyOn(console, "error");
    for (const server of [active, { ...locked, host_status: "DOWN" }, {}]) {
      const place = document.body.appendChild(document.createElement("div"));
      const tree = <ServerBadge server={server} expected="deleting" />;
      place.innerHTML = renderToString(tree);
      const html = place.innerHTML;
      const recovered = vi.fn();
      const root = hydrateRoot(place, tree, { onRecoverableError: recovered });
      await waitFor(() => expect(Object.keys(place.firstElementChild ?? {}).join()).toContain("__react"));
      expect(place.innerHTML).toBe(html);
      expect([recovered.mock.calls, error.mock.calls]).toEqual([[], []]);
      root.unmount();
      place.remove();
    }
  });
});

describe("a refresh of the data", () => {
  /** Counts reads of `lang`, which happen on every render. */
  function countRenders() {
    let renders = 0;
    const locale = {
      ...en,
      get lang() {
        renders += 1;
        return "en";
      },
    };
    return { locale, renders: () => renders };
  }

  test("re-renders only the servers that changed, although every object is new", () => {
    const servers = Array.from({ length: 2_000 }, (_, id) => ({ ...frames[id % frames.length]?.server, id }));
    const counters = servers.map(countRenders);
    const list = (all: typeof servers) => (
      <div>
        {all.map((server, index) => (
          <ServerBadge key={server.id} server={server} locale={counters[index]?.locale} now={1} />
        ))}
      </div>
    );
    const { rerender } = render(list(servers));
    const first = counters.map(({ renders }) => renders());
    expect(first.every((renders) => renders > 0)).toBe(true);

    const changed = new Set(Array.from({ length: 20 }, (_, index) => index * 97));
    rerender(
      list(
        servers.map((server, index) =>
          changed.has(index) ? { ...server, status: "ERROR", "OS-EXT-STS:task_state": null } : { ...server },
        ),
      ),
    );
    const again = counters.flatMap(({ renders }, index) => (renders() > (first[index] ?? 0) ? [index] : []));
    expect(again).toEqual([...changed]);
  });

  test.each([
    ["its lock", { locked: true }],
    ["the reason for its lock", { locked: true, locked_reason: "audit" }],
    ["its fault", { fault: "It broke." }],
    ["its host", { host_status: "DOWN" }],
    ["its power state", { "OS-EXT-STS:power_state": 4 }],
    ["an unknown task", { "OS-EXT-STS:task_state": "spooling" }],
  ])("shows a change in %s", (_what, change) => {
    const { container, rerender } = render(<ServerBadge server={active} />);
    const before = container.innerHTML;
    rerender(<ServerBadge server={{ ...active, ...change }} />);
    expect(container.innerHTML).not.toBe(before);
  });

  test("shows a change in the progress or in another prop", () => {
    const { container, rerender } = render(<ServerBadge server={{ ...deleting, progress: 3 }} />);
    rerender(<ServerBadge server={{ ...deleting, progress: 4 }} />);
    expect(container.textContent).toBe("Deleting, 4% done4%");
    rerender(<ServerBadge server={{ ...deleting, progress: 4 }} details={[]} />);
    expect(container.textContent).toBe("Deleting");
    rerender(<ServerBadge server={{ ...deleting, progress: 4 }} details={[]} label="Own" />);
    expect(container.textContent).toBe("Own");
  });
});

describe("an expected task", () => {
  const withTask = (server: object, expected?: "deleting" | "rebooting") => (
    <ServerBadge server={server} expected={expected} />
  );

  test("is shown until the API catches up", () => {
    const { container, rerender } = render(withTask(active));
    rerender(withTask(active, "deleting"));
    expect(container.textContent).toBe("Deleting");
    rerender(withTask({ ...active }, "deleting"));
    expect(container.textContent).toBe("Deleting");
    rerender(withTask(deleting, "deleting"));
    expect(container.textContent).toBe("Deleting");
    rerender(withTask({ ...active, status: "DELETED" }, "deleting"));
    expect(container.textContent).toBe("Deleted");
  });

  test("gives way for good when the API reports another state", () => {
    const { container, rerender } = render(withTask(active, "deleting"));
    rerender(withTask({ ...active, status: "ERROR" }, "deleting"));
    expect(container.textContent).toBe("Error");
    rerender(withTask(active, "deleting"));
    expect(container.textContent).toBe("Active");
    rerender(withTask(active, "rebooting"));
    expect(container.textContent).toBe("Rebooting");
  });

  test("gives way when Nova records a change, even if the task was too quick to be seen", () => {
    const { container, rerender } = render(withTask(active, "rebooting"));
    rerender(withTask({ ...active, updated: "2026-11-23T23:00:00Z" }, "rebooting"));
    expect(container.textContent).toBe("Active");
  });

  test("does not hide a deleted or unreachable server, or a running task", () => {
    for (const server of [{ status: "DELETED" }, { status: "UNKNOWN", links: [] }, deleting]) {
      const { container } = render(withTask(server, "rebooting"));
      expect(container.textContent).not.toBe("Rebooting");
      cleanup();
    }
    // A failed server can still be deleted.
    expect(render(withTask({ status: "ERROR" }, "deleting")).container.textContent).toBe("Deleting");
  });

  test("gives way after the task has come and gone, even if the server looks unchanged", () => {
    const { container, rerender } = render(withTask(active, "rebooting"));
    rerender(withTask({ ...active, "OS-EXT-STS:task_state": "rebooting" }, "rebooting"));
    rerender(withTask(active, "rebooting"));
    expect(container.textContent).toBe("Active");
  });

  test("applies anew when the badge gets another server", () => {
    const { container, rerender } = render(withTask(active, "deleting"));
    rerender(withTask({ ...active, updated: "2026-11-23T23:00:00Z" }, "deleting"));
    expect(container.textContent).toBe("Active");
    rerender(withTask({ ...active, id: "another" }, "deleting"));
    expect(container.textContent).toBe("Deleting");
  });

  test("disappears when the prop is cleared, and can be set again", () => {
    const { container, rerender } = render(withTask(active, "deleting"));
    rerender(withTask(active));
    expect(container.textContent).toBe("Active");
    rerender(withTask(active, "deleting"));
    expect(container.textContent).toBe("Deleting");
  });

  test("leaves the marks of the server in place", () => {
    render(withTask(locked, "deleting"));
    expect(marks()).toEqual(["Locked: maintenance"]);
  });
});
