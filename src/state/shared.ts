/** The major version of this package (test/package.test.ts). What copies of it share keeps its shape in one. */
const MAJOR = 0;

/**
 * What all copies of this package on a page have in common, such as two micro-frontends that each bundle it. The first
 * copy makes it; where nothing can be added to the global object, each has its own.
 */
export function shared<Value>(name: string, make: () => Value): Value {
  const key = Symbol.for(`openstack-state-badges@${MAJOR}: ${name}`);
  // Only this function writes under the key, and only what `make` returned for the same name.
  const page = globalThis as { [key: symbol]: unknown } as { [key: symbol]: Value };
  try {
    page[key] ??= make();
    return page[key];
  } catch {
    return make();
  }
}
