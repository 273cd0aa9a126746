import { berlinDayAfter, berlinDayOf, berlinInstantOf, berlinTimeAt } from '#domain/berlin-time.ts';
import { isNationwideHoliday } from '#domain/german-holidays.ts';
import { hourMs, type Instant } from '#domain/instant.ts';
import type { PaymentRuns } from '#domain/payment-runs.ts';
import type { Span } from '#domain/timeline.ts';
import { hashOf } from '#lib/hash.ts';

/**
 * Each insurer sends money once on every working day, at a time of its own. A run took place if payments were usable then, by fallback or not; the next
 * one is planned while they are. `spans` are those of the service that pays.
 */
export function paymentRunsOf(insurerId: string, spans: readonly Span[], now: Instant): PaymentRuns | null {
  const first = spans[0];
  if (first === undefined) return null;
  const minute = 10 * (hashOf(insurerId) % 24);
  const runs: Instant[] = [];
  // two weeks reach over any row of holidays
  const last = berlinDayOf(now + 14 * 24 * hourMs);
  for (let day = berlinDayOf(first.from); day <= last; day = berlinDayAfter(day)) {
    const isWorkingDay = berlinTimeAt(berlinInstantOf(day)).weekday <= 5 && !isNationwideHoliday(day);
    if (isWorkingDay) runs.push(berlinInstantOf(day, 11, minute));
  }
  const current = spans.at(-1);
  return {
    lastRunAt:
      runs.findLast((at) => at <= now && spans.some((span) => at >= span.from && at < span.to && isUsable(span))) ??
      null,
    nextRunAt: current !== undefined && isUsable(current) ? (runs.find((at) => at > now) ?? null) : null,
    source: { kind: 'reconstructed' },
  };
}

function isUsable({ pair: { availability, mode } }: Span): boolean {
  return (availability === 'operational' || availability === 'degraded') && (mode === 'normal' || mode === 'fallback');
}
