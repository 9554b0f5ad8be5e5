interface Cache<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): unknown;
}

/** What a cache holds under a key, made at the first call. */
export function remembered<Key, Value>(cache: Cache<Key, Value>, key: Key, make: (key: Key) => Value): Value {
  const held = cache.get(key);
  if (held !== undefined) return held;
  const made = make(key);
  cache.set(key, made);
  return made;
}
