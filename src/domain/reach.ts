import type { Pair } from './pair.ts';

/**
 * What a state means to somebody outside who needs the service, worst first. `unknown` stands right behind what is known to be out of reach: it is
 * never better than a known limit.
 */
export const reaches = ['unreachable', 'unknown', 'limited', 'fallback', 'working'] as const;
export type Reach = (typeof reaches)[number];

/** A service that runs inside but is cut off from the net cannot be reached by anybody who needs it. */
export function reachOf({ availability, mode }: Pair): Reach {
  if (availability === 'unknown') return 'unknown';
  if (availability === 'outage' || (availability === 'operational' && mode === 'isolated')) return 'unreachable';
  if (availability === 'degraded') return 'limited';
  return mode === 'fallback' ? 'fallback' : 'working';
}

/** The worse of two. */
export function worstReach(a: Reach, b: Reach): Reach {
  return reaches.indexOf(a) <= reaches.indexOf(b) ? a : b;
}
