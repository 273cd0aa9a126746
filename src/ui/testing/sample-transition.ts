import { pairOf, type Availability, type Mode } from '#domain/pair.ts';
import type { Transition } from '#domain/transition.ts';
import { sampleNow } from './sample-board.ts';

/** A measured change without an incident, at the sample's present, unless said otherwise. */
export function transitionOf(
  seq: number,
  insurerId: string,
  serviceId: string,
  [availability, mode]: readonly [Availability, Mode],
  more: Partial<Transition> = {},
): Transition {
  return {
    seq,
    at: sampleNow,
    knownAt: sampleNow,
    insurerId,
    serviceId,
    to: pairOf(availability, mode),
    observedAt: null,
    incidentId: null,
    provenance: { kind: 'measured' },
    ...more,
  };
}
