import type { Proof } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';
import type { Moment } from './moment.ts';
import {
  clockProofOf,
  proofOf,
  refineByStatement,
  refineServerTime,
  skewOf,
  type ServerTime,
  type ServerTimeSample,
} from './server-clock.ts';

/** Remembers what is known of the server's time. */
export type ServerTimeKeeper = Readonly<{
  learn: (sample: ServerTimeSample) => void;
  isKnown: () => boolean;
  /** what a statement dated `generatedAt` and received `at` proves; null = nothing */
  proofOf: (generatedAt: Instant, at: Moment) => Proofs | null;
  skewMs: (at: Moment) => number | null;
}>;

/** `age`: at least as old as it is, for freshness · `clock`: at most as old, for a clock that runs from the statement */
export type Proofs = Readonly<{ age: Proof; clock: Proof }>;

export function createServerTimeKeeper(): ServerTimeKeeper {
  let known: ServerTime | null = null;
  return {
    learn: (sample) => {
      known = refineServerTime(known, sample);
    },
    isKnown: () => known !== null,
    proofOf: (generatedAt, at) => {
      const age = proofOf(known, generatedAt, at);
      if (known === null || age === null) return null;
      known = refineByStatement(known, generatedAt, at);
      return { age, clock: clockProofOf(known, generatedAt, at) };
    },
    skewMs: (at) => skewOf(known, at),
  };
}
