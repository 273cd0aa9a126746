/** Remembers the newest `capacity` items and forgets the rest, so that nothing grows for weeks. */
export type RingBuffer<T> = Readonly<{
  push: (item: T) => void;
  /** newest first; the same array until something is pushed or cleared */
  newestFirst: () => readonly T[];
  size: () => number;
  clear: () => void;
}>;

/** `capacity` is a whole number of at least 1; anything else throws RangeError. */
export function createRingBuffer<T>(capacity: number): RingBuffer<T> {
  if (!Number.isSafeInteger(capacity) || capacity < 1)
    throw new RangeError(`capacity must be at least 1, not ${capacity}`);
  let items: T[] = [];
  let start = 0;
  let listed: readonly T[] | null = null;
  return {
    push: (item) => {
      listed = null;
      if (items.length < capacity) items.push(item);
      else {
        items[start] = item;
        start = (start + 1) % capacity;
      }
    },
    newestFirst: () => (listed ??= [...items.slice(start), ...items.slice(0, start)].reverse()),
    size: () => items.length,
    clear: () => {
      items = [];
      start = 0;
      listed = null;
    },
  };
}
