import type { Instant } from '#domain/instant.ts';
import type { Pair } from '#domain/pair.ts';
import type { PairCode } from './pair-code.ts';

export type DrawnStep = Readonly<{
  to: Pair | 'before';
  /** whichever is set ends the step; neither = it stays */
  lastsMs: number | null;
  endsAt: Instant | null;
  isSilent: boolean;
  knownAfterMs: number;
}>;

/** One act at one cell, with everything chance had to decide already decided. */
export type Scene = Readonly<{
  insurerId: string;
  serviceId: string;
  startsAt: Instant;
  when: readonly PairCode[] | null;
  steps: readonly DrawnStep[];
  isFixed: boolean;
  /** gives way when something else is about to happen to the cell */
  isBlip: boolean;
  incidentId: string | null;
}>;
