import type { ChangeRate } from '#domain/change-rate.ts';
import type { Messages } from './messages.ts';

/** "14 in 60 min", "mindestens 200 in 60 min", "3 seit 14:02 Uhr" */
export function rateWords({ count, isAtLeast, since }: ChangeRate, { feed, formats }: Messages): string {
  const number = formats.number(count);
  const counted = isAtLeast ? feed.atLeast(number) : number;
  return since === null ? feed.inHour(counted) : feed.sinceOpening(counted, formats.time(since));
}
