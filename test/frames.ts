import life from "./data/server-life.json" with { type: "json" };

/** A server as the API sent it, with whatever a test changes of it. */
export type Sent = Readonly<Record<string, unknown>>;

/** The recorded answers of the compute API, in order. */
export const frames: readonly { readonly step: string; readonly server: Sent }[] = life.frames;

/** The first recorded answer in which the server has these values. */
export function recorded(values: Sent): Sent {
  const found = frames.find(({ server }) => Object.entries(values).every(([key, value]) => server[key] === value));
  if (!found) throw new Error(`No answer was recorded with ${JSON.stringify(values)}.`);
  return found.server;
}
