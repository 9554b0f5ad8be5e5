import { cleanup, render, screen } from "@testing-library/react";
import { createRef, type ReactElement } from "react";
import { hydrateRoot } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { BadgeProvider, en, ServerBadge } from "../src/index.ts";
import { zhCN } from "../src/locales/zh-CN.ts";
import "../src/styles.css";
import { summarizeServer } from "../src/states.ts";
import { frames, recorded } from "./frames.ts";

afterEach(cleanup);

const active = recorded({ status: "ACTIVE", "OS-EXT-STS:task_state": null });
const locked = recorded({ locked: true });
const deleting = recorded({ "OS-EXT-STS:task_state": "deleting" });

function drawn(badge: ReactElement): HTMLElement {
  const root = render(badge).container.querySelector<HTMLElement>(".state-badge");
  if (!root) throw new Error("The badge was not drawn.");
  return root;
}

/** The marks behind the label, by the names that assistive technology has for them. */
const marks = () => screen.queryAllByRole("img").map((mark) => mark.getAttribute("aria-label"));

describe("the badge of a whole server", () => {
  test.each(frames.map(({ step, server }, index) => [index + 1, step, server] as const))(
    "shows what leads in recorded answer %i (%s)",
    (_number, _step, server) => {
      const { field, state, tone } = summarizeServer(server);
      const words: Readonly<Record<string, string>> = en[field];
      const root = drawn(<ServerBadge server={server} details={[]} />);
      expect([root.textContent, root.dataset.state]).toEqual([words[state], state]);
      expect(root.classList).toContain(`state-badge--${tone}`);
    },
  );

  test("shows the task that the status hides", () => {
    expect(deleting.status).toBe("ACTIVE");
    expect(drawn(<ServerBadge server={deleting} />).textContent).toBe("Deleting");
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["a list", []],
  ])("shows %s as unknown, never as healthy", (_what, server) => {
    const root = drawn(<ServerBadge server={server} />);
    expect(root.textContent).toBe("Unknown");
    expect(root.classList).toContain("state-badge--neutral");
  });

  test("shows a status that no version knows as its text", () => {
    expect(drawn(<ServerBadge server={{ status: "GPU_RESET" }} />).textContent).toBe("Gpu Reset");
  });

  test("marks a lock, and says why", () => {
    expect(drawn(<ServerBadge server={locked} />).textContent).toBe("Active");
    expect(marks()).toEqual(["Locked: maintenance"]);
    expect(screen.getByRole("img").title).toBe("Locked: maintenance");
  });

  test("shows the progress that Nova sent while something moves, and not the 0 that it leaves there", () => {
    const migrating = recorded({ "OS-EXT-STS:task_state": "migrating" });
    expect(drawn(<ServerBadge server={{ ...migrating, progress: 42 }} />).textContent).toBe("Migrating42%");
    expect(marks()).toEqual(["42% done"]);
    cleanup();
    for (const server of [migrating, { ...active, progress: 42 }]) {
      drawn(<ServerBadge server={server} />);
      expect(marks()).toEqual([]);
      cleanup();
    }
  });

  test.each([
    [
      "the reason for an error",
      { status: "ERROR", fault: { message: "No valid host was found." } },
      "Fault: No valid host was found.",
    ],
    [
      "a power state that does not go with the status",
      { ...active, "OS-EXT-STS:power_state": 4 },
      "Power state is Shut Down",
    ],
    ["a host that is down", { ...active, host_status: "DOWN" }, "Host is down"],
    ["a host that does not report", { ...active, host_status: "UNKNOWN" }, "Host does not report"],
    ["a host in maintenance", { ...active, host_status: "MAINTENANCE" }, "Host is in maintenance"],
    [
      "a decision that a task hides",
      { status: "VERIFY_RESIZE", task_state: "rebooting" },
      "Confirm or revert the resize",
    ],
    [
      "all of them together",
      { status: "ERROR", fault: "It broke.", host_status: "DOWN" },
      "Fault: It broke.; Host is down",
    ],
  ])("hints at %s", (_what, server, name) => {
    drawn(<ServerBadge server={server} />);
    expect(marks()).toEqual([name]);
  });

  test("does not hint at what its label says", () => {
    expect(drawn(<ServerBadge server={recorded({ status: "VERIFY_RESIZE" })} />).textContent).toBe(
      "Confirm or Revert Resize",
    );
    expect(marks()).toEqual([]);
  });

  test("hints that a task takes long, when it is told the time", () => {
    const now = Date.parse(String(deleting.updated)) + 25 * 60_000;
    drawn(<ServerBadge server={deleting} now={now} />);
    expect(marks()).toEqual(["No progress for 25 min"]);
    cleanup();
    drawn(<ServerBadge server={deleting} now={new Date(now)} slowAfter={30 * 60_000} />);
    expect(marks()).toEqual([]);
  });

  test("marks what it is asked to, and no more", () => {
    const server = { ...deleting, locked: true, progress: 7, host_status: "DOWN" };
    drawn(<ServerBadge server={server} />);
    expect(marks()).toEqual(["7% done", "Locked", "Host is down"]);
    cleanup();
    drawn(<ServerBadge server={server} details={["hint"]} />);
    expect(marks()).toEqual(["Host is down"]);
    cleanup();
    drawn(<ServerBadge server={server} details={[]} />);
    expect(marks()).toEqual([]);
  });

  test("names its marks in the reader's language", () => {
    drawn(
      <BadgeProvider locale={zhCN}>
        <ServerBadge server={{ ...locked, host_status: "DOWN" }} />
      </BadgeProvider>,
    );
    expect(marks()).toEqual(["已锁定：maintenance", "主机已宕机"]);
  });

  test("names its marks in the language that it says they are in, whatever the label's is", () => {
    drawn(<ServerBadge server={{ status: "GPU_RESET", locked: true }} locale={zhCN} />);
    expect(screen.getByRole("img").lang).toBe("zh-CN");
  });

  test("keeps what others wrote from looking like something else", () => {
    drawn(<ServerBadge server={{ locked: true, locked_reason: "\u202ekcab {message} $&" }} />);
    expect(marks()).toEqual(["Locked: \ufffdkcab {message} $&"]);
  });

  test("hands its ref and all else that a span takes to its root, with marks and without", () => {
    for (const server of [active, locked]) {
      const ref = createRef<HTMLSpanElement>();
      const root = drawn(<ServerBadge ref={ref} server={server} id="web-1" className="mine" variant="dot" />);
      expect(ref.current).toBe(root);
      expect([root.id, root.classList.contains("mine"), root.classList.contains("state-badge--dot")]).toEqual([
        "web-1",
        true,
        true,
      ]);
      cleanup();
    }
  });

  test("is no stop for the keyboard, and no live region", () => {
    const root = drawn(<ServerBadge server={{ ...locked, host_status: "DOWN" }} />);
    expect(root.matches("[tabindex], [role], [aria-live]")).toBe(false);
    expect(root.querySelectorAll("[tabindex], button, a, [aria-live], [role]:not([role=img])")).toHaveLength(0);
  });

  test("is drawn on the server and taken over without a word", async () => {
    const error = vi.spyOn(console, "error");
    for (const server of [active, { ...locked, host_status: "DOWN" }, {}]) {
      const place = document.body.appendChild(document.createElement("div"));
      const tree = <ServerBadge server={server} expectedTask="deleting" />;
      place.innerHTML = renderToString(tree);
      const html = place.innerHTML;
      const recovered = vi.fn();
      const root = hydrateRoot(place, tree, { onRecoverableError: recovered });
      await vi.waitFor(() => expect(Object.keys(place.firstElementChild ?? {}).join()).toContain("__react"));
      expect(place.innerHTML).toBe(html);
      expect([recovered.mock.calls, error.mock.calls]).toEqual([[], []]);
      root.unmount();
      place.remove();
    }
  });
});

describe("a refresh", () => {
  /** Reads of `lang`, which every drawing makes. */
  function counting() {
    let drawings = 0;
    const locale = {
      ...en,
      get lang() {
        drawings += 1;
        return "en";
      },
    };
    return { locale, drawings: () => drawings };
  }

  test("draws only the servers that changed, although every object is new", () => {
    const servers = Array.from({ length: 2_000 }, (_, id) => ({ ...frames[id % frames.length]?.server, id }));
    const counters = servers.map(counting);
    const list = (all: typeof servers) => (
      <div>
        {all.map((server, index) => (
          <ServerBadge key={server.id} server={server} locale={counters[index]?.locale} now={1} />
        ))}
      </div>
    );
    const { rerender } = render(list(servers));
    const first = counters.map(({ drawings }) => drawings());
    expect(first.every((drawings) => drawings > 0)).toBe(true);

    const changed = new Set(Array.from({ length: 20 }, (_, index) => index * 97));
    rerender(
      list(
        servers.map((server, index) =>
          changed.has(index) ? { ...server, status: "ERROR", "OS-EXT-STS:task_state": null } : { ...server },
        ),
      ),
    );
    const again = counters.flatMap(({ drawings }, index) => (drawings() > (first[index] ?? 0) ? [index] : []));
    expect(again).toEqual([...changed]);
  });

  test.each([
    ["its lock", { locked: true }],
    ["the reason for its lock", { locked: true, locked_reason: "audit" }],
    ["its fault", { fault: "It broke." }],
    ["its host", { host_status: "DOWN" }],
    ["its power state", { "OS-EXT-STS:power_state": 4 }],
    ["an unknown task", { "OS-EXT-STS:task_state": "spooling" }],
  ])("shows a change of %s", (_what, change) => {
    const { container, rerender } = render(<ServerBadge server={active} />);
    const before = container.innerHTML;
    rerender(<ServerBadge server={{ ...active, ...change }} />);
    expect(container.innerHTML).not.toBe(before);
  });

  test("shows a change of progress, and of every other prop", () => {
    const { container, rerender } = render(<ServerBadge server={{ ...deleting, progress: 3 }} />);
    rerender(<ServerBadge server={{ ...deleting, progress: 4 }} />);
    expect(container.textContent).toBe("Deleting4%");
    rerender(<ServerBadge server={{ ...deleting, progress: 4 }} details={[]} />);
    expect(container.textContent).toBe("Deleting");
    rerender(<ServerBadge server={{ ...deleting, progress: 4 }} details={[]} label="Own" />);
    expect(container.textContent).toBe("Own");
  });
});

describe("what has just been asked for", () => {
  const asked = (server: object, expectedTask?: "deleting" | "rebooting") => (
    <ServerBadge server={server} expectedTask={expectedTask} />
  );

  test("is shown until the API has caught up with it", () => {
    const { container, rerender } = render(asked(active));
    rerender(asked(active, "deleting"));
    expect(container.textContent).toBe("Deleting");
    rerender(asked({ ...active }, "deleting"));
    expect(container.textContent).toBe("Deleting");
    rerender(asked(deleting, "deleting"));
    expect(container.textContent).toBe("Deleting");
    rerender(asked({ ...active, status: "DELETED" }, "deleting"));
    expect(container.textContent).toBe("Deleted");
  });

  test("gives way to what the API says instead, for good", () => {
    const { container, rerender } = render(asked(active, "deleting"));
    rerender(asked({ ...active, status: "ERROR" }, "deleting"));
    expect(container.textContent).toBe("Error");
    rerender(asked(active, "deleting"));
    expect(container.textContent).toBe("Active");
    rerender(asked(active, "rebooting"));
    expect(container.textContent).toBe("Rebooting");
  });

  test("gives way when Nova has recorded a change, even if it was too quick to be seen", () => {
    const { container, rerender } = render(asked(active, "rebooting"));
    rerender(asked({ ...active, updated: "2026-11-23T23:00:00Z" }, "rebooting"));
    expect(container.textContent).toBe("Active");
  });

  test("does not hide that the server is gone or out of reach, or that a task is running already", () => {
    for (const server of [{ status: "DELETED" }, { status: "UNKNOWN", links: [] }, deleting]) {
      const { container } = render(asked(server, "rebooting"));
      expect(container.textContent).not.toBe("Rebooting");
      cleanup();
    }
    // One that failed can be deleted, and is until then as it was.
    expect(render(asked({ status: "ERROR" }, "deleting")).container.textContent).toBe("Deleting");
  });

  test("is answered by a task that came and went, though the server is as it was", () => {
    const { container, rerender } = render(asked(active, "rebooting"));
    rerender(asked({ ...active, "OS-EXT-STS:task_state": "rebooting" }, "rebooting"));
    rerender(asked(active, "rebooting"));
    expect(container.textContent).toBe("Active");
  });

  test("is asked of one server, and not of the next one that is shown in its place", () => {
    const { container, rerender } = render(asked(active, "deleting"));
    rerender(asked({ ...active, updated: "2026-11-23T23:00:00Z" }, "deleting"));
    expect(container.textContent).toBe("Active");
    rerender(asked({ ...active, id: "another" }, "deleting"));
    expect(container.textContent).toBe("Deleting");
  });

  test("is taken back when it is asked for no longer, and can be asked for anew", () => {
    const { container, rerender } = render(asked(active, "deleting"));
    rerender(asked(active));
    expect(container.textContent).toBe("Active");
    rerender(asked(active, "deleting"));
    expect(container.textContent).toBe("Deleting");
  });

  test("keeps the marks of the server", () => {
    render(asked(locked, "deleting"));
    expect(marks()).toEqual(["Locked: maintenance"]);
  });
});
