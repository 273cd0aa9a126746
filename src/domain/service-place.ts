import type { Paint } from './paint.ts';
import type { Pair } from './pair.ts';
import { reachOf, type Reach } from './reach.ts';

/** Where a service stands in what is told to everyone, in this order. */
export const servicePlaces = [
  'unreachable',
  'limited',
  'unknown',
  'fallback',
  'working',
  'notUsed',
] as const satisfies readonly (Reach | 'notUsed')[];
export type ServicePlace = (typeof servicePlaces)[number];

/** What a painted service means to people who need it. What cannot be reached from outside does not work for them, even if it runs inside. */
export function placeInWords(painted: Paint): ServicePlace {
  return painted.kind === 'notApplicable' ? 'notUsed' : reachOf(painted.pair);
}

/** What is said of a service, or, where nothing may be said of it now, what was said last; null where there is neither. */
export function pairSaid(painted: Paint): Pair | null {
  if (painted.kind === 'notApplicable') return null;
  return painted.kind === 'state' ? painted.pair : painted.last;
}
