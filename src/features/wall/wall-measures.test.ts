import { describe, expect, it } from 'vitest';
import { bandCountFor, roomFor, wallMeasuresOf } from './wall-measures.ts';

describe('the measures of the wall', () => {
  it('[WF13] 80 columns and 12 rows have the units of the design', () => {
    const heads = [
      [6, 56],
      [5, 8],
      [4, 6],
      [10, 10],
    ].map(([letters = 0, columns = 0]) => ({ letters, columns }));
    const { pitch, row, tileWidth, tileHeight, label } = wallMeasuresOf(heads, 12, roomFor(false, false));
    expect(pitch).toBeGreaterThan(20.3);
    expect([row, tileWidth, tileHeight, label]).toEqual([31, 18, 27, 28]);
  });

  it.each([
    [1, 1],
    [3, 2],
    [84, 20],
    [40, 12],
    [12, 40],
  ])('[WF13] %i columns and %i rows stay in their room', (columns, rows) => {
    for (const room of [roomFor(false, false), roomFor(true, true)]) {
      const half = room.width < 1_000 ? Math.ceil(columns / 2) : columns;
      const { pitch, row, tileWidth, tileHeight } = wallMeasuresOf([{ letters: 10, columns: half }], rows, room);
      expect(pitch * half).toBeLessThanOrEqual(room.width);
      expect(row * rows).toBeLessThanOrEqual(room.height + 0.01);
      expect(tileWidth).toBeLessThan(pitch);
      expect(tileHeight).toBeLessThan(row);
    }
  });

  it.each([1, 2, 3, 6, 12, 20])(
    '[WF13] %i services fill the place of the matrix and no more, in large tiles where they are few',
    (rows) => {
      for (const [isUpright, whole] of [
        [false, 480],
        [true, 846],
      ] as const) {
        const bands = bandCountFor(isUpright, rows, 80);
        const { row, tileWidth } = wallMeasuresOf(
          [{ letters: 10, columns: Math.ceil(80 / bands) }],
          rows,
          roomFor(isUpright, false, bands),
        );
        const height = bands * (rows * row + 112) + (bands - 1) * 6;
        // the codes of the usual bands end in the gap below
        expect(height).toBeLessThanOrEqual(whole + 8.01);
        if (rows < 3) expect(height).toBeGreaterThan(whole * 0.85);
        if (rows < 3) expect(tileWidth).toBeGreaterThan(18);
      }
    },
  );

  it('[WF13] a few insurers stay in one band, however few services there are', () => {
    expect([bandCountFor(false, 1, 12), bandCountFor(true, 1, 12)]).toEqual([1, 2]);
  });
});
