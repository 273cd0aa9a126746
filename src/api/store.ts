/** What `useSyncExternalStore` wants. `getState` returns the same object until a listener has been told. */
export type Store<T> = Readonly<{ getState: () => T; subscribe: (listener: () => void) => () => void }>;

export function createListeners() {
  const listeners = new Set<() => void>();
  return {
    add: (listener: () => void): (() => void) => {
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
    tell: () => {
      for (const listener of Array.from(listeners)) listener();
    },
    count: () => listeners.size,
  };
}
