import { paintProof, type PaintProof } from '#domain/paint.ts';
import type { Freshness } from '#domain/freshness.ts';
import type { Instant } from '#domain/instant.ts';

/** How old and how trustworthy the shown board is at one moment. */
export type FreshnessReading = Readonly<{
  freshness: Freshness;
  /** real time since the server last vouched for what is shown; null = never */
  ageMs: number | null;
  /** when that was, server time; null = never */
  provenAt: Instant | null;
  /** the board's own time now (simulated or real); null = not told yet */
  boardNow: Instant | null;
  /** something newer is known to exist and has not come for more than two seconds */
  isCatchingUp: boolean;
  isTrusted: boolean;
  /** the same object as long as the three facts in it are the same */
  paintProof: PaintProof;
}>;

export const initialFreshnessReading: FreshnessReading = {
  freshness: 'unknown',
  ageMs: null,
  provenAt: null,
  boardNow: null,
  isCatchingUp: false,
  isTrusted: true,
  paintProof: paintProof('unknown', false, true),
};
