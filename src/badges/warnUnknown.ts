import { saysNothing, textOf } from "../states/state.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

/** Tells the developer, in development and once a value, that an API sent what this version has no row for. */
export function warnUnknown(resource: string, value: unknown): void {
  try {
    // Spelled out, for bundlers put the value in its place and drop what is dead.
    if (process.env.NODE_ENV !== "production") warn(resource, value);
  } catch {
    // Neither a bundler nor Node: nothing says that this is development.
  }
}

const warned = new Set<string>();
const LONGEST_SHOWN = 60;

function warn(resource: string, value: unknown): void {
  const text = textOf(value)?.trim();
  if (value === undefined || (text !== undefined && typeof value !== "number" && saysNothing(value))) return;
  const shown = text ? JSON.stringify(text.slice(0, LONGEST_SHOWN)) : `of type ${typeof value}`;
  const message = `openstack-state-badges: the ${resource} ${shown} is unknown to this version and shown so, in the neutral tone.`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
