import { expect, it } from 'vitest';
import type { RecordedChange } from '#api/live-board-state.ts';
import { sampleTransition } from '#domain/testing/sample.ts';
import { pairOf, type Pair } from '#domain/pair.ts';
import { hearChanges, shortestSilenceMs, type Heard } from './new-p1.ts';

const fine = pairOf('operational', 'normal');
const outage = pairOf('outage', 'normal');
const change = (seq: number, from: Pair | null, to: Pair, given: Partial<RecordedChange> = {}): RecordedChange => ({
  epoch: 1,
  transition: sampleTransition(seq, { to }),
  from,
  isCorrection: false,
  learnedAt: null,
  ...given,
});
const any = () => true;
const start: Heard = { upTo: { epoch: 1, seq: 5 }, soundedAt: null };

it.each<[string, RecordedChange, boolean]>([
  ['an outage begins', change(6, fine, outage), true],
  ['the fallback fails', change(6, pairOf('operational', 'fallback'), pairOf('outage', 'fallback')), true],
  ['one nobody had heard of before', change(6, null, outage), true],
  ['it was one before', change(6, outage, pairOf('outage', 'fallback')), false],
  ['it ends', change(6, outage, fine), false],
  ['it is controlled', change(6, fine, pairOf('outage', 'isolated')), false],
  ['a correction of the past', change(6, fine, outage, { isCorrection: true }), false],
  ['heard already', change(5, fine, outage), false],
  ['another history', change(1, fine, outage, { epoch: 2 }), true],
])('[WL10] the tone, when %s', (_, one, isDue) => {
  expect(hearChanges([one], start, 1_000, any).isDue).toBe(isDue);
});

it('[WL10] nothing sounds for what was there when the wall began to listen', () => {
  const first = hearChanges([change(7, fine, outage)], null, 0, any);
  expect(first).toEqual({ heard: { upTo: { epoch: 1, seq: 7 }, soundedAt: null }, isDue: false });
  expect(hearChanges([change(7, fine, outage)], first.heard, 10, any).isDue).toBe(false);
});

it('[WL10] at most once a minute', () => {
  let heard: Heard = start;
  const sounded: number[] = [];
  for (let second = 0; second <= 180; second += 1) {
    const next = hearChanges([change(6 + second, fine, outage)], heard, second * 1_000, any);
    heard = next.heard;
    if (next.isDue) sounded.push(second * 1_000);
  }
  expect(sounded).toEqual([0, 1, 2, 3].map((count) => count * shortestSilenceMs));
});

it('[WL10] what the wall does not show makes no sound, and is heard of all the same', () => {
  const next = hearChanges([change(6, fine, outage)], start, 1_000, (id) => id !== sampleTransition(6).serviceId);
  expect(next).toEqual({ heard: { upTo: { epoch: 1, seq: 6 }, soundedAt: null }, isDue: false });
  expect(hearChanges([change(6, fine, outage)], next.heard, 2_000, any).isDue).toBe(false);
});
