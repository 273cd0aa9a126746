import { expect, it } from 'vitest';
import { allPairs, pairOf } from './pair.ts';
import { paintProof } from './paint.ts';
import { overallVerdict } from './overall-verdict.ts';
import { reachOf } from './reach.ts';
import { summarize } from './summary.ts';
import { onFallback, outage, sampleBoard, sampleCatalog, sampleCell } from './testing/sample.ts';
import type { Slot } from './cell.ts';

const live = paintProof('live', false, true);
const catalog = sampleCatalog(4, 2);
const verdictOf = (first: Slot, rows = 4) => {
  const board = sampleBoard(rows, 2);
  const changed = board.rows.map((row, index) => (index === 0 ? { ...row, slots: [first, sampleCell()] } : row));
  return overallVerdict(summarize({ ...board, rows: changed }, catalog, live));
};

it('[G19] is no only when all are known to be normal, and tells harm from Notbetrieb', () => {
  expect(verdictOf(sampleCell())).toBe('none');
  expect(verdictOf(sampleCell({ pair: onFallback }))).toBe('fallback');
  expect(verdictOf(sampleCell({ pair: outage }))).toBe('some');
});

it('[G19] [R1] goes by what people get of it, in each of the 24 states', () => {
  for (const pair of allPairs) {
    const reach = reachOf(pair);
    const verdict = reach === 'fallback' || reach === 'working' ? reach : 'some';
    const expected = pair === pairOf('operational', 'normal') ? 'none' : verdict;
    expect(verdictOf(sampleCell({ pair })), `${pair.availability} ${pair.mode}`).toBe(expected);
  }
});

it('[G19] is unknown without proof and when half of the insurers are silent', () => {
  expect(overallVerdict(null)).toBe('unknown');
  expect(overallVerdict(summarize(sampleBoard(4, 2), catalog, paintProof('stale', false, true)))).toBe('unknown');
  expect([verdictOf(sampleCell(), 2), verdictOf(sampleCell(), 1)]).toEqual(['some', 'unknown']);
});
