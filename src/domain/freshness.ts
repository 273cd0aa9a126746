import type { Audience } from './audience.ts';
import { minuteMs, secondMs, type Instant } from './instant.ts';

/** live · delayed (a chip says so) · stale (no colour) · unknown (values hidden). */
export const freshnesses = ['live', 'delayed', 'stale', 'unknown'] as const;
export type Freshness = (typeof freshnesses)[number];

/**
 * Upper edges, each inclusive: ≤ liveMs live, ≤ delayedMs delayed, ≤ staleMs stale, older unknown. Milliseconds of real
 * time.
 */
export type Ladder = Readonly<{ liveMs: number; delayedMs: number; staleMs: number }>;

export const ladders: Readonly<Record<Audience, Ladder>> = {
  public: { liveMs: 45 * secondMs, delayedMs: 90 * secondMs, staleMs: 15 * minuteMs },
  staff: { liveMs: 15 * secondMs, delayedMs: 30 * secondMs, staleMs: 5 * minuteMs },
};

/**
 * A `Date` header counts whole seconds, so an honest answer can look a little younger than its making. Further ahead
 * than this is no proof.
 */
export const futureToleranceMs = 5 * secondMs;

/** The step of the ladder for an age in ms. No age, NaN, or an age too far in the future proves nothing: `unknown`. */
export function freshnessOf(ageMs: number | null, ladder: Ladder): Freshness {
  if (ageMs === null || !(ageMs >= -futureToleranceMs)) return 'unknown';
  if (ageMs <= ladder.liveMs) return 'live';
  if (ageMs <= ladder.delayedMs) return 'delayed';
  return ageMs <= ladder.staleMs ? 'stale' : 'unknown';
}

/**
 * What freshness is computed from. `ageAtReceiptMs` is measured on the server's clock (`Date` + `Age` headers −
 * `generatedAt`), `receivedAt` on ours, both clocks of it: the wall clock can be set, the monotonic one may stop while
 * a machine sleeps.
 */
export type Proof = Readonly<{
  generatedAt: Instant;
  ageAtReceiptMs: number;
  receivedAt: Readonly<{ now: Instant; elapsed: number }>;
}>;

/**
 * Age of a proof in ms of real time: age at receipt + the larger of monotonic and wall time since. Never negative.
 * A proof made further in the future than the tolerance, or with an unusable number, is infinitely old.
 */
export function ageAt(proof: Proof, at: Readonly<{ now: Instant; elapsed: number }>): number {
  const sinceMs = Math.max(0, at.elapsed - proof.receivedAt.elapsed, at.now - proof.receivedAt.now);
  const ageMs = Math.max(0, proof.ageAtReceiptMs) + sinceMs;
  return proof.ageAtReceiptMs >= -futureToleranceMs && !Number.isNaN(ageMs) ? ageMs : Number.POSITIVE_INFINITY;
}

const publishMs = 10 * secondMs;
const sharedCacheMs = 10 * secondMs;
const longestPollMs = 2 * minuteMs;

/**
 * The public ladder for the poll interval a server asked for (ms). The oldest *normal* answer is publish + caches + 1.2
 * × poll old, so a slower poll widens the edges instead of flapping; 15 s gives `ladders.public`. Never narrower than
 * that, and never wider than for 2 min.
 */
export function ladderForPoll(pollAfterMs: number): Ladder {
  const pollMs = Math.min(Math.max(pollAfterMs, 15 * secondMs), longestPollMs);
  if (Number.isNaN(pollMs)) return ladders.public;
  const oldestNormalMs = publishMs + sharedCacheMs + 1.2 * pollMs;
  return {
    liveMs: oldestNormalMs + 7 * secondMs,
    delayedMs: 2 * oldestNormalMs + 14 * secondMs,
    staleMs: ladders.public.staleMs,
  };
}
