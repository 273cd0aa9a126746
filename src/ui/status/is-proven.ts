import type { PaintProof } from '#domain/paint.ts';

/** Whether figures may be shown at all. Without proof a headline is a dash: "80 von 80 betroffen" would be as false as "0". */
export function isProven({ freshness, isCatchingUp, isTrusted }: PaintProof): boolean {
  return isTrusted && !isCatchingUp && (freshness === 'live' || freshness === 'delayed');
}
