import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hourMs } from '#domain/instant.ts';
import { itHolds } from '#lib/testing/it-holds.ts';
import { momentWindow } from './moment-window.ts';

const now = Date.parse('2023-05-09T12:00:00Z');
const past = fc.integer({ min: Date.parse('2023-01-01T00:00Z'), max: now });

itHolds(
  '[M11] holds the instant, the day before it, and nothing still to come',
  fc.property(past, past, (first, second) => {
    for (const window of [momentWindow(null, second, now), momentWindow(momentWindow(null, first, now), second, now)]) {
      expect(window.from).toBeLessThanOrEqual(second - 26 * hourMs);
      expect(window.to).toBeGreaterThanOrEqual(second);
      expect(window.to).toBeLessThanOrEqual(now + 1);
    }
  }),
);

it('[M11] stays the same while the instant moves inside it, and is the same for every reader', () => {
  const at = Date.parse('2023-04-30T08:00:00Z');
  const window = momentWindow(null, at, now);
  expect(momentWindow(window, at + hourMs, now)).toBe(window);
  expect(momentWindow(null, at + hourMs, now)).toEqual(window);
  expect(momentWindow(window, at + 7 * 24 * hourMs, now)).not.toEqual(window);
});
