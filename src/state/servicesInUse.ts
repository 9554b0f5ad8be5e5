import { shared } from "./shared.ts";

/** Every copy of this package on the page learns of the first field of a service. */
const page = /* @__PURE__ */ shared("services", () => ({ inUse: false, listeners: new Set<() => void>() }));

/** Whether the page has a field of a service, so that it needs the words of services beside those of servers. */
export const servicesInUse = (): boolean => page.inUse;

/** Calls a function when the first field of a service comes. Returns what stops that. */
export function onServices(tell: () => void): () => void {
  page.listeners.add(tell);
  return () => page.listeners.delete(tell);
}

/** Says that there is a field of a service. */
export function noteService(): void {
  if (page.inUse) return;
  page.inUse = true;
  // Later, because a badge may be loaded while React renders.
  for (const tell of page.listeners) Promise.resolve().then(tell);
}
