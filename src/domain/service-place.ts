import type { Paint } from './paint.ts';
import type { Pair } from './pair.ts';

/** Where a service stands in what is told to everyone, in this order. */
export const servicePlaces = ['unreachable', 'limited', 'unknown', 'fallback', 'working', 'notUsed'] as const;
export type ServicePlace = (typeof servicePlaces)[number];

/** What a painted service means to people who need it. What cannot be reached from outside does not work for them, even if it runs inside. */
export function placeInWords(painted: Paint): ServicePlace {
  return painted.kind === 'notApplicable' ? 'notUsed' : placeOfPair(painted.pair);
}

export function placeOfPair({ availability, mode }: Pair): Exclude<ServicePlace, 'notUsed'> {
  if (availability === 'unknown') return 'unknown';
  if (availability === 'outage' || (availability === 'operational' && mode === 'isolated')) return 'unreachable';
  if (availability === 'degraded') return 'limited';
  return mode === 'fallback' ? 'fallback' : 'working';
}

/** What is said of a service, or, where nothing may be said of it now, what was said last; null where there is neither. */
export function pairSaid(painted: Paint): Pair | null {
  if (painted.kind === 'notApplicable') return null;
  return painted.kind === 'state' ? painted.pair : painted.last;
}
