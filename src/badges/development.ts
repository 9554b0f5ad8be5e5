declare const process: { readonly env: { readonly NODE_ENV?: string } };

let development = false;
try {
  // Spelled out, for bundlers put the value in its place.
  development = process.env.NODE_ENV !== "production";
} catch {
  // No bundler and no Node: nothing says that this is development.
}

const warned = new Set<string>();

/** Says something in the console, once, and in development only. */
export function warnOnce(message: string): void {
  if (!development || warned.has(message)) return;
  warned.add(message);
  console.warn(`openstack-state-badges: ${message}`);
}
