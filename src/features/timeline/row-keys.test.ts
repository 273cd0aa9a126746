import { expect, it } from 'vitest';
import { pairOf } from '#domain/pair.ts';
import { rowKeyStep } from './row-keys.ts';
import { windowStepOf } from './window-keys.ts';

const spans = [0, 10, 20].map((from) => ({ from, to: from + 10, pair: pairOf('outage', 'normal') }));
const step = (key: string, row: number, span: number) => rowKeyStep(key, { row, span }, 3, spans);

it('left and right go through what happened, up and down through the rows, Enter looks at its beginning', () => {
  expect(step('ArrowRight', 0, 0)).toMatchObject({ row: 0, span: 1 });
  expect(step('ArrowRight', 0, 2)).toMatchObject({ span: 2 });
  expect(step('ArrowLeft', 0, 3)).toMatchObject({ span: 2 });
  expect(step('Home', 0, 2)).toMatchObject({ span: 0 });
  expect(step('End', 0, 0)).toMatchObject({ span: 2 });
  expect(step('ArrowDown', 1, 1)).toMatchObject({ row: 2 });
  expect(step('ArrowDown', 2, 1)).toBeNull();
  expect(step('ArrowUp', 0, 1)).toBeNull();
  expect(step('Enter', 0, 1)).toEqual({ kind: 'look', at: 10 });
  expect(step('a', 0, 1)).toBeNull();
  expect(rowKeyStep('ArrowLeft', { row: 0, span: 0 }, 1, [])).toBeNull();
});

it('plus and minus zoom, Shift and an arrow move; a plain arrow means something else', () => {
  expect(windowStepOf('+', false)).toMatchObject({ kind: 'zoom' });
  expect(windowStepOf('-', false)).toMatchObject({ kind: 'zoom' });
  expect(windowStepOf('ArrowLeft', true)).toMatchObject({ kind: 'shift', share: -0.25 });
  expect(windowStepOf('ArrowLeft', false)).toBeNull();
});
