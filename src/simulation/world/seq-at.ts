import type { Instant } from '#domain/instant.ts';
import type { Transition } from '#domain/transition.ts';

/** How many transitions were known at `at`. Transitions are in the order of `knownAt`. */
export function seqAt(transitions: readonly Transition[], at: Instant): number {
  let low = 0;
  let high = transitions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const transition = transitions[middle];
    if (transition !== undefined && transition.knownAt <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
