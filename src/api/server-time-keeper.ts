import type { Proof } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';
import type { Moment } from './moment.ts';
import {
  needsSample,
  proofOf,
  refineServerTime,
  skewOf,
  type ServerTime,
  type ServerTimeSample,
} from './server-clock.ts';

/** Remembers what is known of the server's time. */
export type ServerTimeKeeper = Readonly<{
  learn: (sample: ServerTimeSample) => void;
  isKnown: () => boolean;
  /** the device's clocks have run apart since the server last told its time */
  wantsSample: (at: Moment) => boolean;
  proofOf: (generatedAt: Instant, at: Moment) => Proof | null;
  skewMs: (at: Moment) => number | null;
}>;

export function createServerTimeKeeper(): ServerTimeKeeper {
  let known: ServerTime | null = null;
  return {
    learn: (sample) => {
      known = refineServerTime(known, sample);
    },
    isKnown: () => known !== null,
    wantsSample: (at) => known !== null && needsSample(known, at),
    proofOf: (generatedAt, at) => proofOf(known, generatedAt, at),
    skewMs: (at) => skewOf(known, at),
  };
}
