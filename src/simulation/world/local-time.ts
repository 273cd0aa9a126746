import { berlinInstantOf } from '#domain/berlin-time.ts';
import type { Instant } from '#domain/instant.ts';

/**
 * `'2023-04-24 22:00'` (or with seconds), as a clock in Berlin shows it and the sources give it, to an instant.
 * Throws on anything else: the scripts are written by hand.
 */
export function localTime(text: string): Instant {
  const match = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) throw new Error(`not a local time: ${text}`);
  const [, day = '', hour, minute, second = 0] = match;
  return berlinInstantOf(day, Number(hour), Number(minute), Number(second));
}
