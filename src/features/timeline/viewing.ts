import { useCallback, useSyncExternalStore } from 'react';
import type { Instant } from '#domain/instant.ts';

/**
 * The instant that is looked at; null = now. Kept beside the rendering: it changes up to sixty times a second, and only the lines, the state beside and the
 * transport follow it.
 */
export type Viewing = Readonly<{
  get: () => Instant | null;
  set: (at: Instant | null) => void;
  subscribe: (listener: () => void) => () => void;
}>;

export function createViewing(first: Instant | null): Viewing {
  let at = first;
  const listeners = new Set<() => void>();
  return {
    get: () => at,
    set: (next) => {
      if (next === at) return;
      at = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

export function useViewing({ subscribe, get }: Viewing): Instant | null {
  return useSyncExternalStore(subscribe, get);
}

/** What follows from the instant: draws only when that is another value. `select` must give the same for the same. */
export function useViewingPart<T>({ subscribe, get }: Viewing, select: (at: Instant | null) => T): T {
  return useSyncExternalStore(
    subscribe,
    useCallback(() => select(get()), [get, select]),
  );
}
