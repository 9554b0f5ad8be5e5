// Rings turn for less than five seconds, whatever becomes of their badges meanwhile. Runs in Chromium.

import { cleanup, render } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { TaskStateBadge } from "../../src/entries/index.ts";
import "../../src/styles.css";
import { emulate } from "../support/emulate.ts";

beforeEach(() => emulate({ "prefers-reduced-motion": "no-preference" }));
afterEach(async () => {
  cleanup();
  await emulate({});
});

const frames = async (count: number) => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame);
};

/** The next frame after the browser has said that rings start, however late it draws. */
const start = async () => {
  await new Promise((resolve) => document.addEventListener("animationstart", resolve, { once: true }));
  await frames(1);
};

const ringsIn = (root: ParentNode) => [...root.querySelectorAll(".state-badge-ring")];
/** How far each ring is in its turns, in milliseconds; `null` once it rests. */
const times = (root: ParentNode) =>
  ringsIn(root).map((ring) => {
    const [animation] = ring.getAnimations();
    return animation && animation.playState !== "finished" ? Number(animation.currentTime) : null;
  });

/** Lets every ring turn for a while before it goes on. */
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const list = (ids: readonly number[]) => (
  <ul>
    {ids.map((id) => (
      <li key={id}>
        <TaskStateBadge state="spawning" />
      </li>
    ))}
  </ul>
);

test("a list that is sorted again does not start the rings anew", async () => {
  const { container, rerender } = render(list([1, 2, 3, 4]));
  await frames(2);
  await wait(600);
  rerender(list([4, 3, 2, 1]));
  await start();
  for (const time of times(container)) expect(time).toBeGreaterThan(550);
});

test("a tab that is shown again does not, either, and rings that would rest by now rest", async () => {
  const { container } = render(list([1, 2]));
  await frames(2);
  await wait(300);
  container.hidden = true;
  await wait(300);
  container.hidden = false;
  await start();
  for (const time of times(container)) expect(time).toBeGreaterThan(500);
  container.hidden = true;
  await wait(4_500);
  container.hidden = false;
  await start();
  expect(times(container)).toEqual([null, null]);
});

test("a badge that begins to change again turns its ring again", async () => {
  const { container, rerender } = render(<TaskStateBadge state="spawning" />);
  await frames(2);
  await wait(300);
  const changed = performance.now();
  rerender(<TaskStateBadge state={null} />);
  rerender(<TaskStateBadge state="deleting" />);
  await frames(3);
  expect(times(container)[0]).toBeLessThanOrEqual(performance.now() - changed);
});

test("200 badges in motion move nothing else on the page, and rest in the end", async () => {
  const session = cdp() as unknown as {
    send(method: string): Promise<{ metrics: readonly { name: string; value: number }[] }>;
  };
  const measured = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return new Map(metrics.map(({ name, value }) => [name, value] as const));
  };
  await session.send("Performance.enable");
  const { container } = render(list(Array.from({ length: 200 }, (_, id) => id)));
  await wait(500);
  const before = await measured();
  await wait(2_000);
  const after = await measured();
  const grown = (name: string) => (after.get(name) ?? Number.NaN) - (before.get(name) ?? Number.NaN);
  console.log(`200 rings: ${(grown("TaskDuration") * 50).toFixed(0)} % of the main thread`);
  // A few are the test runner's; one per frame would be over a hundred.
  expect(grown("LayoutCount")).toBeLessThan(20);
  await wait(2_800);
  expect(times(container).every((time) => time === null)).toBe(true);
});
