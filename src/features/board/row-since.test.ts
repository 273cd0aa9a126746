import { expect, it } from 'vitest';
import { paintProof } from '#domain/paint.ts';
import { cell } from '#ui/testing/sample-board.ts';
import { rowSince } from './row-since.ts';

const live = paintProof('live', false, true);
const row = (...slots: ReturnType<typeof cell>[]) => ({ insurerId: 'x', slots });
const early = '2023-05-02T08:00:00Z';
const late = '2023-05-09T11:51:00Z';

it('[G13] a row lasts as long as its worst state, and of equals the longest', () => {
  expect(rowSince(row(cell('operational', 'fallback', early), cell('outage', 'normal', late)), live)).toBe(
    Date.parse(late),
  );
  expect(rowSince(row(cell('outage', 'normal', late), cell('outage', 'normal', early)), live)).toBe(Date.parse(early));
});

it('[G13] a normal row, an unproven one and an unknown beginning have no duration', () => {
  expect(rowSince(row(cell('operational', 'normal', early)), live)).toBeNull();
  expect(rowSince(row(cell('outage', 'normal', early)), paintProof('stale', false, true))).toBeNull();
  expect(rowSince(row(cell('outage', 'normal', null), cell('degraded', 'normal', early)), live)).toBeNull();
});
