// The page that `npm run bench` measures in Chromium: many badges, and the least that React can draw in their place.

import { type ReactElement, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { BadgeProvider, catalog, en, PowerStateBadge, StateBadge } from "../../src/index.ts";
import { zhCN } from "../../src/locales/zh-CN.ts";
import "../../src/styles.css";
import "./page.css";

const rows = Object.entries(catalog.power).filter(([state]) => state !== "unknown");
const labels: Readonly<Record<string, string>> = en.power;

type Draw = (state: number, key: number) => ReactElement;

/** One element a part, and of each only what makes it visible. Its class can say the tone, or it could show none. */
const bare: Draw = (state, key) => {
  const [name = "", row] = rows[state] ?? [];
  return (
    <span key={key} className={`badge ${row?.tone}`}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the least that can be drawn says nothing to assistive technology */}
      <svg viewBox="0 0 24 24">
        <path d={row?.icon} />
      </svg>
      {labels[name]}
    </span>
  );
};

const badge: Draw = (state, key) => <PowerStateBadge key={key} state={state} />;
const dotted: Draw = (state, key) => <PowerStateBadge key={key} state={state} variant="dot" size="sm" />;
const resting: Draw = (_, key) => <StateBadge key={key} state="Building" tone="progress" phase="stable" />;
const moving: Draw = (_, key) => <StateBadge key={key} state="Building" tone="progress" phase="transitional" />;

const contenders: Readonly<Record<string, { draw: Draw; chinese?: boolean }>> = {
  "bare span": { draw: bare },
  PowerStateBadge: { draw: badge },
  "PowerStateBadge, in Chinese by a provider": { draw: badge, chinese: true },
  "PowerStateBadge, with variant and size": { draw: dotted },
  "StateBadge at rest": { draw: resting },
  "StateBadge in motion": { draw: moving },
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
 * One sample: mounts badges and changes every state of them. Milliseconds, each time until the page is laid out, which is
 * what a reader waits for, and for React's share alone.
 */
function sample(name: string, count: number) {
  const { draw, chinese = false } = contenders[name] ?? { draw: bare };
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const list = <List draw={draw} count={count} />;
  const tree = chinese ? <BadgeProvider locale={zhCN}>{list}</BadgeProvider> : list;
  const layout = () => timed(() => place.getBoundingClientRect());

  const mount = timed(() => flushSync(() => root.render(tree)));
  const mountLayout = layout();
  // Time after time, as a console's polling does it.
  const changes = Array.from({ length: CHANGES }, (_, index) => {
    const change = timed(() => flushSync(() => shift(index + 1)));
    return { change, all: change + layout() };
  });
  // The parent's state is another one, what it gives to its badges is not.
  const again = timed(() => flushSync(() => shift(CHANGES + 0.5)));
  return {
    mount: mount + mountLayout,
    change: median(changes.map(({ all }) => all)),
    "mount: React": mount,
    "change: React": median(changes.map(({ change }) => change)),
    "parent again: React": again,
  };
}

Object.assign(globalThis, { sample, contenders: Object.keys(contenders) });
