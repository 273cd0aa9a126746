import type { Instant } from './instant.ts';
import type { Pair } from './pair.ts';
import type { Provenance } from './provenance.ts';

/** One cell changes at one instant. Corrections append: `knownAt` is when it was known, `at` when it happened. */
export type Transition = Readonly<{
  seq: number;
  at: Instant;
  knownAt: Instant;
  insurerId: string;
  serviceId: string;
  to: Pair;
  /** as in `Cell` */
  observedAt: Instant | null;
  incidentId: string | null;
  provenance: Provenance;
}>;
