import { expect, it } from 'vitest';
import { berlinInstantOf } from './berlin-time.ts';
import { dayMeasuresOf } from './day-measures.ts';
import { hourMs } from './instant.ts';
import { onFallback, operational, outage } from './testing/sample.ts';
import type { Span } from './timeline.ts';

const window = { from: berlinInstantOf('2023-05-01'), to: berlinInstantOf('2023-05-04') };
const noon = berlinInstantOf('2023-05-02', 12);
const spans: Span[] = [
  { from: window.from, to: noon, pair: operational },
  { from: noon, to: noon + hourMs, pair: outage },
  { from: noon + hourMs, to: berlinInstantOf('2023-05-03', 6), pair: onFallback },
];

it('[V7] each day has its own worst, and says so when part of it is unknown', () => {
  expect(dayMeasuresOf(spans, window).map(({ day, worst }) => [day, worst])).toEqual([
    ['2023-05-01', { worstKnown: operational, hasUnknown: false }],
    ['2023-05-02', { worstKnown: outage, hasUnknown: false }],
    ['2023-05-03', { worstKnown: onFallback, hasUnknown: true }],
  ]);
});

it('[V7] a day nobody spoke of is unknown, not well', () => {
  expect(dayMeasuresOf([], window)[0]?.worst).toEqual({ worstKnown: null, hasUnknown: true });
});

it('[V2] a day counts only as far as the window reaches', () => {
  const [first] = dayMeasuresOf(spans, { from: noon, to: noon + 2 * hourMs });
  expect(first?.measure).toMatchObject({ totalMs: 2 * hourMs, outageMs: hourMs, fallbackMs: hourMs });
});
