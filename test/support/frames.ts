import life from "../data/server-life.json" with { type: "json" };

/** A server as the API sent it, possibly changed by a test. */
export type Sent = Readonly<Record<string, unknown>>;

/** The recorded responses of the compute API, in order. */
export const frames: readonly { readonly step: string; readonly server: Sent }[] = life.frames;

/** The server in the first recorded response that has these values. */
export function recorded(values: Sent): Sent {
  const found = frames.find(({ server }) => Object.entries(values).every(([key, value]) => server[key] === value));
  if (!found) throw new Error(`No recorded response has ${JSON.stringify(values)}.`);
  return found.server;
}

/** When the first of them was recorded, in milliseconds since 1970: at that time, nothing in them is slow. */
export const recordedAt = Math.min(...frames.map(({ server }) => Date.parse(String(server.updated))));
