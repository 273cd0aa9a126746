import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { createHistory } from './history.ts';
import { restorationPhases } from './restoration-phase.ts';
import { phaseCountsAt, returnsOf, type InsurerReturn } from './restoration.ts';
import { peaksOf, returnStepAt, returnStepsOf } from './return-steps.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { timelinesOf } from './timeline.ts';

const window = { from: 0, to: 40_000 };
const anyReturns = fc
  .record({ base: anyBoard(3, 2, 1), transitions: anyTransitions(3, 2, 40) })
  .map((parts) => createHistory({ ...parts, window, gaps: [] }))
  .map((history) => returnsOf(timelinesOf(history), ['k0', 'k1', 'k2'], ['s0', 's1']));

itHolds(
  '[RK20] the steps of the return tell at every instant where the insurers stood',
  fc.property(anyReturns, fc.integer({ min: 0, max: 39_999 }), (returns, at) => {
    const step = returnStepAt(returnStepsOf(returns, window), at);
    if (returns.length > 0) expect(step?.counts).toEqual(phaseCountsAt(returns, [at])[0]);
  }),
);

itHolds(
  '[RK20] thinned for a drawing, they keep the most of every phase in every column, and what each column ends with',
  fc.property(anyReturns, fc.integer({ min: 1, max: 6 }), (returns, columns) => {
    const steps = returnStepsOf(returns, window);
    const kept = peaksOf(steps, window, columns);
    expect(steps).toEqual(expect.arrayContaining([...kept]));
    for (let column = 0; column < columns; column += 1) {
      const isHere = ({ at }: { at: number }) => Math.floor((at / window.to) * columns) === column;
      const [real, drawn] = [steps.filter(isHere), kept.filter(isHere)];
      for (const phase of restorationPhases)
        expect(Math.max(0, ...drawn.map(({ counts }) => counts[phase]))).toBe(
          Math.max(0, ...real.map(({ counts }) => counts[phase])),
        );
      expect(drawn.at(-1)).toBe(real.at(-1));
      expect(drawn.length).toBeLessThanOrEqual(restorationPhases.length + 2);
    }
  }),
);

it('[RK20] a setback of a minute in weeks is drawn, in however few columns', () => {
  const spans: InsurerReturn['spans'] = [
    { from: 0, to: 20_000, phase: 'fallback' },
    { from: 20_000, to: 20_001, phase: 'cutOff' },
    { from: 20_001, to: 40_000, phase: 'fallback' },
  ];
  const kept = peaksOf(returnStepsOf([{ insurerId: 'k0', spans }], window), window, 1);
  expect(kept.map(({ at, counts }) => [at, counts.cutOff])).toEqual([
    [0, 0],
    [20_000, 1],
    [20_001, 0],
  ]);
});
