import { useMemo } from 'react';
import type { Window } from '#domain/instant.ts';

/** The same object while it is the same stretch: nothing is reckoned anew for a new name of it. */
export function useSameWindow(window: Window | null): Window | null {
  const [from, to] = [window?.from ?? null, window?.to ?? null];
  return useMemo(() => (from === null || to === null ? null : { from, to }), [from, to]);
}
