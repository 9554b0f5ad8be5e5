import { frames } from "../frames.ts";

/** A server as an API sends it. */
export type Sent = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

const COUNT = 2000;
const roles = ["web", "db", "cache", "queue", "build", "proxy", "mail", "log"];

/** How much more often than the others a frame comes in which nothing goes on: most servers are at rest at any time. */
const weights: Readonly<Record<string, number>> = { ACTIVE: 20, SHUTOFF: 60, SHELVED_OFFLOADED: 5 };

const order = frames.flatMap(({ server }, index) => {
  const weight = server["OS-EXT-STS:task_state"] === null ? weights[server.status] : 1;
  return Array.from({ length: weight ?? 1 }, () => index);
});

/** Knuth's multiplier: it scatters neighbours, and always in the same way. */
const SCATTER = 2_654_435_761;

/** What befalls one server in so many, besides what was recorded. */
const troubles: readonly { readonly one: number; readonly what: Readonly<Record<string, unknown>> }[] = [
  {
    one: 401,
    what: { status: "ERROR", "OS-EXT-STS:vm_state": "error", fault: { message: "No valid host was found." } },
  },
  { one: 307, what: { locked: true, locked_reason: "for the audit" } },
  { one: 499, what: { host_status: "DOWN" } },
  { one: 613, what: { status: "ACTIVE", "OS-EXT-STS:vm_state": "active", "OS-EXT-STS:power_state": 4 } },
];

/** One server in so many is in a cell that does not answer: this is all that the API can tell of it. */
const DOWN_CELL = 719;

const startOf = (index: number): number => order[(Math.imul(index + 1, SCATTER) >>> 0) % order.length] ?? 0;

/** A server that has lived through some more frames than it began with. */
function serverAt(index: number, frame: number): Sent {
  const role = roles[index % roles.length];
  const name = `${role}-${Math.floor(index / roles.length) + 1}`;
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
  const own = { id, name };
  if (index % DOWN_CELL === DOWN_CELL - 1) return { ...own, status: "UNKNOWN" };
  const { server } = frames[frame % frames.length] ?? {};
  const trouble = troubles.find(({ one }) => index % one === one - 1);
  // What befalls a server befalls it at rest.
  return trouble ? { ...frames[5]?.server, ...own, ...trouble.what } : { ...server, ...own };
}

/** Which frame each of the servers has come to. */
export type Frames = readonly number[];

export const firstFrames: Frames = Array.from({ length: COUNT }, (_, index) => startOf(index));

/** What the API answers: new objects each time, as an answer is. */
export const answerOf = (at: Frames): readonly Sent[] => at.map((frame, index) => serverAt(index, frame));

/** The servers as they are at first. */
export const manyServers: readonly Sent[] = answerOf(firstFrames);
