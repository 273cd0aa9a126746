import { expect, it } from 'vitest';
import type { RecordedChange } from '#api/live-board-state.ts';
import { hourMs, minuteMs } from '#domain/instant.ts';
import type { HistoryInput } from '#domain/history.ts';
import { lettersOf } from '#domain/pair-letters.ts';
import { cell, sampleBoard, sampleNow } from '#ui/testing/sample-board.ts';
import { transitionOf } from '#ui/testing/sample-transition.ts';
import { cellDay } from './use-cell-day.ts';

const kim = { insurerId: 'ikk-saale', serviceId: 'kim' };
const fetchedAt = sampleNow - hourMs;
const history: HistoryInput = {
  base: sampleBoard,
  window: { from: sampleNow - 25 * hourMs, to: fetchedAt },
  transitions: [
    transitionOf(11, 'ikk-saale', 'kim', ['degraded', 'normal'], {
      at: sampleNow - 10 * hourMs,
      knownAt: sampleNow - 10 * hourMs,
    }),
  ],
  gaps: [],
};
const recorded = (seq: number, minutesAgo: number, serviceId = 'kim', epoch = 1): RecordedChange => {
  const at = sampleNow - minutesAgo * minuteMs;
  return {
    epoch,
    transition: transitionOf(seq, 'ikk-saale', serviceId, ['outage', 'normal'], { at, knownAt: at }),
    from: null,
    isCorrection: false,
    learnedAt: null,
  };
};
type Input = Parameters<typeof cellDay>[0];
const plain: Input = { history, cell: kim, slot: undefined, now: sampleNow, provenUntil: sampleNow, changes: [] };
const told = (input: Partial<Input>) =>
  cellDay({ ...plain, ...input }).spans.map(
    ({ from, to, pair }) => `${(sampleNow - from) / hourMs}-${(sampleNow - to) / hourMs} ${lettersOf(pair)}`,
  );

it('[U12] goes on with what the stream has brought since', () => {
  expect(told({})).toEqual(['24-10 V', '10-0 E']);
  expect(told({ changes: [recorded(13, 30), recorded(12, 30, 'eau')] })).toEqual(['24-10 V', '10-0.5 E', '0.5-0 A']);
});

it('[U12] leaves out the changes of another history', () => {
  expect(told({ changes: [recorded(13, 30, 'kim', 2)] })).toEqual(['24-10 V', '10-0 E']);
});

it('[U12] ends with what the board shows now, even if no change has told of it', () => {
  expect(told({ slot: cell('outage', 'isolated', new Date(sampleNow - 2 * hourMs).toISOString()) })).toEqual([
    '24-10 V',
    '10-2 E',
    '2-0 A·T',
  ]);
});

it('[U12] is unknown since the board was last vouched for, and before recording began', () => {
  expect(told({ provenUntil: sampleNow - hourMs })).toEqual(['24-10 V', '10-1 E', '1-0 U']);
  const late = { ...history, window: { ...history.window, from: sampleNow - 20 * hourMs } };
  expect(told({ history: late })).toEqual(['24-20 U', '20-10 V', '10-0 E']);
});

it('[U12] names the newest statement and its source', () => {
  const told = cellDay({ ...plain, changes: [recorded(13, 30)] });
  expect(told.newest).toEqual({ at: sampleNow - 30 * minuteMs, provenance: { kind: 'measured' } });
  expect(cellDay({ ...plain, history: { ...history, transitions: [] } }).newest).toBeNull();
});
