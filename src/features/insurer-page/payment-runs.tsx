import type { Instant } from '#domain/instant.ts';
import type { Talk } from './talk.ts';

/** When money was last sent out, and when it will be next; null = not known. */
export type Payments = Readonly<{ lastRunAt: Instant | null; nextRunAt: Instant | null }>;

/** Money first: what people ask before anything else. */
export function PaymentRuns({ payments, now, talk }: Readonly<{ payments: Payments; now: Instant; talk: Talk }>) {
  const { lastRunAt, nextRunAt } = payments;
  const { words, messages } = talk;
  const { dayTime } = messages.formats;
  return (
    <p className="service-row-state">
      {lastRunAt === null ? words.payments.lastNone : words.payments.last(dayTime(lastRunAt, now))}.{' '}
      {nextRunAt === null ? words.payments.nextNone : words.payments.next(dayTime(nextRunAt, now))}.
    </p>
  );
}
