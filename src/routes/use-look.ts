import { useCallback } from 'react';
import type { Instant, Window } from '#domain/instant.ts';
import type { Viewing } from '#features/timeline/viewing.ts';
import type { MomentControl } from './use-moment.ts';

/** Looks at an instant, and the window with it: before the records at their beginning, at the end of what is known at the present. */
export function useLook(viewing: Viewing, known: Window | null, follow: (at: Instant) => void): (at: Instant) => void {
  return useCallback(
    (at) => {
      const looked = known === null || at >= known.to ? null : Math.max(known.from, Math.round(at));
      viewing.set(looked);
      if (looked !== null) follow(looked);
    },
    [viewing, known, follow],
  );
}

/** Goes to an instant that need not be loaded yet: by the address, which finds the nearest there is. */
export function useGo({ goTo }: MomentControl, follow: (at: Instant) => void): (at: Instant) => void {
  return useCallback(
    (at) => {
      goTo(at);
      follow(at);
    },
    [goTo, follow],
  );
}
