// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import type { RecordedChange } from '#api/live-board-state.ts';
import type { Baseline } from '#domain/baseline.ts';
import type { Board } from '#domain/board.ts';
import { pairOf } from '#domain/pair.ts';
import { cell, sampleBoard, sampleNow } from '#ui/testing/sample-board.ts';
import { transitionOf } from '#ui/testing/sample-transition.ts';
import { renderHook } from './testing/render-hook.tsx';
import { useBaseline } from './use-baseline.ts';

let board: Board | null = null;
let changes: readonly RecordedChange[] = [];
let hook: ReturnType<typeof renderHook<Baseline | null>>;
afterEach(() => hook.unmount());

const isolated = { ...cell('outage', 'isolated'), incidentId: 'i' };
/** Ten cells, `count` of them isolated by one incident. */
const boardWith = (count: number, epoch = 1): Board => ({
  ...sampleBoard,
  position: { epoch, seq: 1 },
  rows: [
    {
      insurerId: 'a',
      slots: Array.from({ length: 10 }, (_, at) => (at < count ? isolated : cell('operational', 'normal'))),
    },
  ],
});
const flood = (epoch: number, at: number): RecordedChange[] =>
  Array.from({ length: 11 }, (_, seq) => ({
    epoch,
    transition: { ...transitionOf(seq, 'a', 'kim', ['outage', 'isolated']), knownAt: at },
    from: pairOf('operational', 'normal'),
    isCorrection: false,
    learnedAt: null,
  }));
const show = (next: Board | null, then: readonly RecordedChange[] = []) => {
  board = next;
  changes = then;
  hook.redraw();
  return hook.current();
};
const open = () => {
  hook = renderHook(() => useBaseline(board, changes));
};

it('[U23] a flood on the board clock lowers the bar, an old or foreign one does not', () => {
  board = null;
  open();
  expect(show(boardWith(4))).toBeNull();
  expect(show(boardWith(4), flood(1, sampleNow - 3_600_000))).toBeNull();
  expect(show(boardWith(4), flood(2, sampleNow))).toBeNull();
  expect(show(boardWith(4), flood(1, sampleNow))?.cells).toBe(4);
});

it('[U23] stays until clearly over, and not into another history', () => {
  board = boardWith(6);
  open();
  expect(hook.current()?.cells).toBe(6);
  expect(show(boardWith(3))?.cells).toBe(3);
  expect(show(boardWith(2))).toBeNull();
  expect(show(boardWith(6))?.cells).toBe(6);
  expect(show(boardWith(3, 2))).toBeNull();
});
