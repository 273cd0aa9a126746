import type { Instant } from '#domain/instant.ts';

/**
 * `'2023-04-24 22:00'` (or with seconds) in Central European Summer Time, as the story's sources give it, to an instant.
 * Throws on anything else: the scripts are written by hand.
 */
export function summerTime(text: string): Instant {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) throw new Error(`not a local time: ${text}`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  return Date.UTC(year, month - 1, day, hour - 2, minute, second);
}
