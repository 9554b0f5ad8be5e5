// The recorded life of one server, as Nova's API returned it, in every badge.

import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test, vi } from "vitest";
import { catalog } from "../src/catalog/nova/catalog.ts";
import { PowerStateBadge, ServerStatusBadge, TaskStateBadge, VmStateBadge } from "../src/entries/index.ts";
import life from "./data/server-life.json" with { type: "json" };
import { badges } from "./support/badges.ts";

const frames = life.frames.map(({ step, server }, index) => ({ index, step, server }));

describe.each(frames)("frame $index ($step)", ({ server }) => {
  const power = server["OS-EXT-STS:power_state"];
  const task = server["OS-EXT-STS:task_state"];
  const vm = server["OS-EXT-STS:vm_state"];

  test("is fully recognized", () => {
    const warn = vi.spyOn(console, "warn");
    const page = renderToStaticMarkup(
      <>
        <ServerStatusBadge status={server.status} />
        <TaskStateBadge state={task} />
        <PowerStateBadge state={power} />
        <VmStateBadge state={vm} />
      </>,
    );
    expect(page.match(/data-openstack-state="[^"]*"/g)).toEqual([
      `data-openstack-state="${server.status}"`,
      `data-openstack-state="${task ?? "none"}"`,
      `data-openstack-state="${["NOSTATE", "RUNNING", "", "PAUSED", "SHUTDOWN", "", "CRASHED", "SUSPENDED"][power]}"`,
      `data-openstack-state="${vm}"`,
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  test("shows a transition only while a task is running", () => {
    const moving = renderToStaticMarkup(badges.task(task)).includes("state-badge--transitional");
    expect(moving).toBe(task !== null);
  });
});

test("the recording covers most of the catalog", () => {
  const seen = new Set(frames.flatMap(({ server }) => [server["OS-EXT-STS:task_state"] ?? "none", server.status]));
  const known = [...Object.keys(catalog.task), ...Object.keys(catalog.status)];
  expect(known.filter((state) => seen.has(state)).length / known.length).toBeGreaterThan(0.8);
});
