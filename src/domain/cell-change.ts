import type { Slot } from './cell.ts';
import type { Transition } from './transition.ts';

/**
 * The slot after one transition. The same object when nothing happened: the insurer does not use the service, the
 * statement corrects the past (`at` before the cell's `since`), or it says what was already said.
 */
export function cellAfter(slot: Slot, transition: Transition): Slot {
  if (slot === null) return slot;
  if (slot.since !== null && transition.at < slot.since) return slot;
  const isSamePair = slot.pair === transition.to;
  if (isSamePair && slot.observedAt === transition.observedAt && slot.incidentId === transition.incidentId) return slot;
  return {
    pair: transition.to,
    since: isSamePair ? slot.since : transition.at,
    observedAt: transition.observedAt,
    incidentId: transition.incidentId,
  };
}
