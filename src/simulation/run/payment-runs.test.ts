import { expect, it } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import type { Span } from '#domain/timeline.ts';
import { paymentRunsOf } from './payment-runs.ts';

const at = (text: string) => Date.parse(text);
const working = pairOf('operational', 'normal');
const fallback = pairOf('operational', 'fallback');
const isolated = pairOf('outage', 'isolated');
const spans = (...parts: readonly (readonly [string, string, Span['pair']])[]): Span[] =>
  parts.map(([from, to, pair]) => ({ from: at(from), to: at(to), pair }));

it('[Y10] a run that fell into an outage did not take place', () => {
  const now = at('2023-05-03T20:00:00Z');
  const runs = paymentRunsOf(
    'k',
    spans(
      ['2023-04-24T00:00:00Z', '2023-04-26T00:00:00Z', working],
      ['2023-04-26T00:00:00Z', '2023-05-03T20:00:00Z', isolated],
    ),
    now,
  );
  expect(new Date(runs?.lastRunAt ?? 0).toISOString().slice(0, 10)).toBe('2023-04-25');
  expect(runs?.nextRunAt).toBeNull();
});

it('[Y10] the fallback pays too; the next run skips the weekend and the holiday', () => {
  const now = at('2023-04-28T20:00:00Z');
  const runs = paymentRunsOf('k', spans(['2023-04-24T00:00:00Z', '2023-04-28T20:00:00Z', fallback]), now);
  expect(new Date(runs?.lastRunAt ?? 0).toISOString().slice(0, 10)).toBe('2023-04-28');
  expect(new Date(runs?.nextRunAt ?? 0).toISOString().slice(0, 10)).toBe('2023-05-02');
});

it('[Y10] where the service is not used, nothing is said', () => {
  expect(paymentRunsOf('k', [], 0)).toBeNull();
});
