import { expect, it } from 'vitest';
import { rowKeyStep } from './row-keys.ts';
import { windowStepOf } from './window-keys.ts';

const step = (key: string, row: number, stop: number) => rowKeyStep(key, { row, stop }, 3, [0, 10, 20]);

it('left and right go through what happened, up and down through the rows, Enter looks at its beginning', () => {
  expect(step('ArrowRight', 0, 0)).toMatchObject({ row: 0, stop: 1 });
  expect(step('ArrowRight', 0, 2)).toMatchObject({ stop: 2 });
  expect(step('ArrowLeft', 0, 3)).toMatchObject({ stop: 2 });
  expect(step('Home', 0, 2)).toMatchObject({ stop: 0 });
  expect(step('End', 0, 0)).toMatchObject({ stop: 2 });
  expect(step('ArrowDown', 1, 1)).toMatchObject({ row: 2 });
  expect(step('ArrowDown', 2, 1)).toBeNull();
  expect(step('ArrowUp', 0, 1)).toBeNull();
  expect(step('Enter', 0, 1)).toEqual({ kind: 'look', at: 10 });
  expect(step('a', 0, 1)).toBeNull();
  expect(rowKeyStep('ArrowLeft', { row: 0, stop: 0 }, 1, [])).toBeNull();
});

it('plus and minus zoom, Shift and an arrow move; a plain arrow means something else', () => {
  expect(windowStepOf('+', false)).toMatchObject({ kind: 'zoom' });
  expect(windowStepOf('-', false)).toMatchObject({ kind: 'zoom' });
  expect(windowStepOf('ArrowLeft', true)).toMatchObject({ kind: 'shift', share: -0.25 });
  expect(windowStepOf('ArrowLeft', false)).toBeNull();
});
