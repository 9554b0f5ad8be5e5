import { frames } from "../frames.ts";

/** A server as an API sends it. */
export type SentServer = Readonly<Record<string, unknown>> & { readonly id: string; readonly name: string };

const COUNT = 2000;
const roles = ["web", "db", "cache", "queue", "build", "proxy", "mail", "log"];

/** How often frames at rest occur, relative to the others. At any time, most servers are at rest. */
const weights: Readonly<Record<string, number>> = { ACTIVE: 20, SHUTOFF: 60, SHELVED_OFFLOADED: 5 };

const order = frames.flatMap(({ server }, index) => {
  const weight = server["OS-EXT-STS:task_state"] === null ? weights[server.status] : 1;
  return Array.from({ length: weight ?? 1 }, () => index);
});

/** Knuth's multiplier: it scatters neighbours, always in the same way. */
const SCATTER = 2_654_435_761;

/** Problems that are not in the recording, and how rare each is: one server in every so many has it. */
const troubles: readonly { readonly every: number; readonly changes: Readonly<Record<string, unknown>> }[] = [
  {
    every: 401,
    changes: { status: "ERROR", "OS-EXT-STS:vm_state": "error", fault: { message: "No valid host was found." } },
  },
  { every: 307, changes: { locked: true, locked_reason: "for the audit" } },
  { every: 499, changes: { host_status: "DOWN" } },
  { every: 613, changes: { status: "ACTIVE", "OS-EXT-STS:vm_state": "active", "OS-EXT-STS:power_state": 4 } },
];

/** One server in this many is in a cell that does not answer, so the API sends little more than its status. */
const DOWN_CELL = 719;

const startOf = (index: number): number => order[(Math.imul(index + 1, SCATTER) >>> 0) % order.length] ?? 0;

/** A server in a given frame. */
function serverAt(index: number, frame: number): SentServer {
  const role = roles[index % roles.length];
  const name = `${role}-${Math.floor(index / roles.length) + 1}`;
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
  const own = { id, name };
  if (index % DOWN_CELL === DOWN_CELL - 1) return { ...own, status: "UNKNOWN" };
  const { server } = frames[frame % frames.length] ?? {};
  const trouble = troubles.find(({ every }) => index % every === every - 1);
  // A server with a problem is otherwise at rest.
  return trouble ? { ...frames[5]?.server, ...own, ...trouble.changes } : { ...server, ...own };
}

/** How many responses come until the same server changes again: about twenty change with each. */
const TURNS = 101;

/** The frame of a server after as many responses. */
const frameAfter = (responses: number, index: number): number =>
  startOf(index) + Math.ceil((responses - (index % TURNS)) / TURNS);

/** A simulated API response, with new objects each time. */
export const serversAfter = (responses: number): readonly SentServer[] =>
  Array.from({ length: COUNT }, (_, index) => serverAt(index, frameAfter(responses, index)));

/** The servers in the first response. */
export const manyServers: readonly SentServer[] = serversAfter(0);
