/** Keeps what was asked for last, at most `capacity` entries. */
export type Lru<Value> = Readonly<{ get: (key: string, make: () => Value) => Value }>;

export function createLru<Value>(capacity: number): Lru<Value> {
  const held = new Map<string, Readonly<{ value: Value }>>();
  return {
    get: (key, make) => {
      const entry = held.get(key) ?? { value: make() };
      held.delete(key);
      held.set(key, entry);
      const oldest = held.keys().next();
      if (held.size > capacity && oldest.done === false) held.delete(oldest.value);
      return entry.value;
    },
  };
}
