const warned = new Set<string>();

/** Prints a warning for developers, once. Its callers make sure that it is not in a production bundle. */
export function warn(what: string): void {
  const message = `openstack-state-badges: ${what}`;
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
