// The page on which `npm run bench` measures how long it takes to summarize and to refresh a list of servers.

import { memo, type ReactElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { en, ServerBadge, setApiTime } from "../../src/entries/index.ts";
import { summarizeServer } from "../../src/entries/states.ts";
import "../../src/styles.css";
import life from "../../test/data/server-life.json";

// The responses were recorded: by the clock of that day, nothing in them is slow, and nothing renders for that.
setApiTime(Math.min(...life.frames.map(({ server }) => Date.parse(server.updated))));

type Server = (typeof life.frames)[number]["server"];

const CHANGED = 20;

let kept: unknown;

/** The minimum work for a server: reads the fields that its state depends on. */
function read(server: Server): void {
  kept = [
    server.status,
    server["OS-EXT-STS:task_state"],
    server["OS-EXT-STS:vm_state"],
    server["OS-EXT-STS:power_state"],
    server.locked,
    server.host_status,
  ];
}

function summarize(server: Server): void {
  kept = summarizeServer(server);
}

type Draw = (server: Server, key: number) => ReactElement;

const Bare = memo(({ status }: { readonly status: string }) => <span>{status}</span>);

const contenders: Readonly<Record<string, Draw>> = {
  "property reads, and a bare span": (server, key) => {
    read(server);
    return <Bare key={key} status={server.status} />;
  },
  ServerBadge: (server, key) => <ServerBadge key={key} server={server} />,
};

const statuses = ["ACTIVE", "SHUTOFF", "PAUSED", "SUSPENDED"];

/** A list as an API returns it: new objects each time, a few of them changed since the last time. */
function answer(count: number, time: number): readonly Server[] {
  const servers = Array.from({ length: count }, (_, key) => {
    const { server } = life.frames[key % life.frames.length] ?? {};
    const changes = key % (count / CHANGED) === 0;
    return changes ? { ...server, status: statuses[time % statuses.length], "OS-EXT-STS:task_state": null } : server;
  });
  return JSON.parse(JSON.stringify(servers));
}

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Renders one response after the other, and returns how many milliseconds each refresh took. */
function refreshes(draw: Draw, answers: readonly (readonly Server[])[]): readonly number[] {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  const times = answers.map((servers) => timed(() => flushSync(() => root.render(<div>{servers.map(draw)}</div>))));
  root.unmount();
  place.remove();
  return times.slice(1);
}

const REPEATS = 20;

/** Microseconds per server. The work is repeated, because a browser's clock is coarse. */
function perServer(servers: readonly Server[], work: (server: Server) => void): number {
  const time = timed(() => {
    for (let repeat = 0; repeat < REPEATS; repeat += 1) for (const server of servers) work(server);
  });
  return (time * 1000) / REPEATS / servers.length;
}

/** How many badges re-render when a list is refreshed. Each render reads the `lang` of its locale. */
function countRerendered([first = [], second = []]: readonly (readonly Server[])[]): number {
  const rendered = new Set<number>();
  const locales = first.map((_, key) => ({
    ...en,
    get lang() {
      rendered.add(key);
      return "en";
    },
  }));
  const draw: Draw = (server, key) => <ServerBadge key={key} server={server} locale={locales[key]} />;
  const root = createRoot(document.createElement("div"));
  flushSync(() => root.render(<div>{first.map(draw)}</div>));
  rendered.clear();
  flushSync(() => root.render(<div>{second.map(draw)}</div>));
  root.unmount();
  return rendered.size;
}

/** The contenders take turns in each round, so that a slow moment of the machine affects all of them. */
function measureServers(count: number, rounds: number) {
  const answers = Array.from({ length: 6 }, (_, time) => answer(count, time));
  const [servers = []] = answers;
  const each: Record<string, number[]> = { "property reads": [], summarizeServer: [] };
  const refresh: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round += 1) {
    each["property reads"]?.push(perServer(servers, read));
    each.summarizeServer?.push(perServer(servers, summarize));
    for (const [name, draw] of Object.entries(contenders))
      refresh[name] = [...(refresh[name] ?? []), ...refreshes(draw, answers)];
  }
  const medians = (times: Readonly<Record<string, readonly number[]>>) =>
    Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));
  return { each: medians(each), refresh: medians(refresh), drawn: countRerendered(answers), kept: typeof kept };
}

Object.assign(globalThis, { measureServers });
