import type { Audience } from '#domain/audience.ts';
import { boardNow } from '#domain/board-clock.ts';
import { ageAt, freshnessOf, ladderForPoll, ladders, type Freshness, type Ladder } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';
import { paintProof, type PaintProof } from '#domain/paint.ts';
import { gapPatienceMs } from './link.ts';
import type { LiveBoardState } from './live-board-state.ts';
import { elapsedBetween, type Moment } from './moment.ts';

/** How old and how trustworthy the shown board is at one moment. */
export type FreshnessReading = Readonly<{
  freshness: Freshness;
  /** real time since the server last vouched for what is shown; null = never */
  ageMs: number | null;
  /** when that was, server time; null = never */
  provenAt: Instant | null;
  /** the board's own time now (simulated or real); null = not told yet */
  boardNow: Instant | null;
  /** something newer has been told on the stream and has not come for more than two seconds */
  isCatchingUp: boolean;
  isTrusted: boolean;
  /** the same object as long as the three facts in it are the same */
  paintProof: PaintProof;
}>;

/**
 * Reads a state at a moment. On a stream two seconds of silence after a newer word are a fault. Who polls learns that there is something newer only by
 * asking, and gets it seconds later: what they see was true when it was last vouched for, a newer pointer renews no proof, and so the ladder alone
 * decides how long that may stand.
 */
export function readFreshness(state: LiveBoardState, audience: Audience, at: Moment): FreshnessReading {
  const { proof, clock, clockProof, behindSince, isTrusted } = state;
  const ageMs = proof === null ? null : ageAt(proof, at);
  const freshness = freshnessOf(ageMs, ladderOf(state, audience));
  const isCatchingUp = audience === 'staff' && behindSince !== null && elapsedBetween(behindSince, at) > gapPatienceMs;
  return {
    freshness,
    ageMs,
    provenAt: proof?.generatedAt ?? null,
    boardNow: clock === null || clockProof === null ? null : boardNow(clock, ageAt(clockProof, at)),
    isCatchingUp,
    isTrusted,
    paintProof: paintProof(freshness, isCatchingUp, isTrusted),
  };
}

/** How long until this reading is the one of another step, if nothing comes, ms. */
export function untilNextStep({ ageMs }: FreshnessReading, { liveMs, delayedMs, staleMs }: Ladder): number {
  const left = [liveMs, delayedMs, staleMs].map((edgeMs) => edgeMs - (ageMs ?? Number.POSITIVE_INFINITY));
  // an edge belongs to the fresher step
  return Math.min(...left.filter((ms) => ms >= 0)) + 1;
}

/** A server that asks the crowd to look less often widens the public steps with it. */
export function ladderOf({ pollAfterMs }: Pick<LiveBoardState, 'pollAfterMs'>, audience: Audience): Ladder {
  return audience === 'staff' || pollAfterMs === null ? ladders[audience] : ladderForPoll(pollAfterMs);
}
