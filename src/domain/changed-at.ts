import type { Slot } from './cell.ts';
import { minuteMs, type Instant } from './instant.ts';
import type { Paint } from './paint.ts';

/** For so long a change is marked where nobody can say that it has been seen: on a wall. */
export const markedForMs = 10 * minuteMs;

/** Since when a place is as it is painted: since it entered its pair or, where its source is late, since that was last heard. Null = not known. */
export function changedAt(slot: Slot | undefined, painted: Paint): Instant | null {
  if (slot === null || slot === undefined) return null;
  if (painted.kind === 'state') return slot.since;
  return painted.kind === 'noProof' && painted.reason === 'late' ? slot.observedAt : null;
}

/** Whether a change of this instant still wears its mark. `now` is board time; null = not known, and then nothing is called new. */
export function isMarked(at: Instant | null, now: Instant | null): boolean {
  return at !== null && now !== null && at > now - markedForMs;
}
