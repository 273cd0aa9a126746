import type { Instant } from '#domain/instant.ts';
import type { PaymentRuns as Payments } from '#domain/payment-runs.ts';
import type { Talk } from './talk.ts';

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
