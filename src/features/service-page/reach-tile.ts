import { pairOf, type Pair } from '#domain/pair.ts';
import type { Reach } from '#domain/reach.ts';

/** The state that stands for a reach where several insurers are told together. */
export const pairOfReach: Readonly<Record<Reach, Pair>> = {
  unreachable: pairOf('outage', 'normal'),
  unknown: pairOf('unknown', 'normal'),
  limited: pairOf('degraded', 'normal'),
  fallback: pairOf('operational', 'fallback'),
  working: pairOf('operational', 'normal'),
};
