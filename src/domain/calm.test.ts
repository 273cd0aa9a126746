import { expect, it } from 'vitest';
import { calmOf } from './calm.ts';
import { minuteMs } from './instant.ts';
import { paintProof } from './paint.ts';
import type { Pair } from './pair.ts';
import { summarize } from './summary.ts';
import { onFallback, operational, sampleBoard, sampleCatalog, sampleCell } from './testing/sample.ts';

const live = paintProof('live', false, true);
const all = (pair: Pair) => {
  const board = sampleBoard(2, 2);
  const rows = board.rows.map((row) => ({ ...row, slots: row.slots.map(() => sampleCell({ pair })) }));
  return summarize({ ...board, rows }, sampleCatalog(2, 2), live);
};

it('[WF9] quiet since the last change; on Notbetrieb alone that; in a mass event neither', () => {
  expect(calmOf(all(operational), false, minuteMs)).toEqual({ kind: 'quiet', since: minuteMs });
  expect(calmOf(all(onFallback), false, minuteMs)).toEqual({ kind: 'fallback' });
  expect(calmOf(all(onFallback), true, minuteMs)).toEqual({ kind: 'receding' });
  expect(calmOf(all(operational), true, minuteMs)).toEqual({ kind: 'receding' });
});

it('[WF17] where there is no insurer, no service or no service in use nothing is called calm', () => {
  for (const [insurers, services] of [
    [0, 3],
    [3, 0],
    [0, 0],
  ] as const) {
    const summary = summarize(sampleBoard(insurers, services), sampleCatalog(insurers, services), live);
    expect(calmOf(summary, false, null)).toEqual({ kind: 'nothing' });
  }
  const board = sampleBoard(2, 2);
  const unused = { ...board, rows: board.rows.map((row) => ({ ...row, slots: [null, null] })) };
  expect(calmOf(summarize(unused, sampleCatalog(2, 2), live), false, null)).toEqual({ kind: 'nothing' });
});
