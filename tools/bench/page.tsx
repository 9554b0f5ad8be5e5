// The page that `npm run bench` measures in Chromium: many badges, and the minimum that React can render instead.

import { memo, type ReactElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { BadgeProvider, catalog, en, PowerStateBadge, TaskStateBadge } from "../../src/entries/index.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import "../../src/styles.css";
import "./page.css";

/** The power states that rest, by their codes. */
const rows = Object.entries(catalog.power).slice(0, 9);
/** Of tasks, all move. */
const tasks = Object.keys(catalog.task).slice(1, 10);
const labels: Readonly<Record<string, string>> = en.power;

type Draw = (state: number, key: number) => ReactElement;

/** The minimum: a memoized component with an element for each part, and only what makes it visible. The class sets the tone. */
const Floor = memo(({ state }: { readonly state: number }) => {
  const [name = "", row] = rows[state] ?? [];
  return (
    <span className={`badge ${row?.tone}`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the minimum has nothing for assistive technology */}
      <svg viewBox="0 0 24 24">
        <path d={row?.icon} />
      </svg>
      <span>{labels[name]}</span>
    </span>
  );
});

const floor: Draw = (state, key) => <Floor key={key} state={state} />;
const contenders: Readonly<Record<string, { draw: Draw; chinese?: boolean }>> = {
  floor: { draw: floor },
  PowerStateBadge: { draw: (state, key) => <PowerStateBadge key={key} state={state} /> },
  "PowerStateBadge, in Chinese by a provider": {
    draw: (state, key) => <PowerStateBadge key={key} state={state} />,
    chinese: true,
  },
  "PowerStateBadge, with variant and size": {
    draw: (state, key) => <PowerStateBadge key={key} state={state} variant="dot" size="sm" />,
  },
  "TaskStateBadge, moving": { draw: (state, key) => <TaskStateBadge key={key} state={tasks[state]} /> },
};

let shift: (to: number) => void = () => {};

function List({ draw, count }: { draw: Draw; count: number }): ReactElement {
  const [by, setBy] = useState(0);
  shift = setBy;
  return <div>{Array.from({ length: count }, (_, index) => draw((index + Math.trunc(by)) % rows.length, index))}</div>;
}

const CHANGES = 5;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/**
 * Takes one sample: mounts badges and changes all their states. Returns milliseconds, both until the page is laid out,
 * which is what a reader waits for, and for React alone.
 */
function sample(name: string, count: number) {
  const { draw, chinese = false } = contenders[name] ?? { draw: floor };
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const list = <List draw={draw} count={count} />;
  const tree = chinese ? <BadgeProvider locale={zhCN}>{list}</BadgeProvider> : list;
  const layout = () => timed(() => place.getBoundingClientRect());

  const mount = timed(() => flushSync(() => root.render(tree)));
  const mountLayout = layout();
  // Several times, like a console that polls.
  const changes = Array.from({ length: CHANGES }, (_, index) => {
    const change = timed(() => flushSync(() => shift(index + 1)));
    return { change, all: change + layout() };
  });
  // The parent's state changes, but the props of its badges do not.
  const again = timed(() => flushSync(() => shift(CHANGES + 0.5)));
  return {
    mount: mount + mountLayout,
    change: median(changes.map(({ all }) => all)),
    "mount: React": mount,
    "change: React": median(changes.map(({ change }) => change)),
    "parent re-render: React": again,
  };
}

Object.assign(globalThis, { sample, contenders: Object.keys(contenders) });
