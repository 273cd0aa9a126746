import { expect, it } from 'vitest';
import { affectedCurves } from './affected-curves.ts';
import { createHistory } from './history.ts';
import { operational, outage, sampleBoard, sampleTransition } from './testing/sample.ts';

const base = sampleBoard(2, 3);
const transitions = [
  sampleTransition(1, { at: 10, knownAt: 10, serviceId: 's0', to: outage }),
  sampleTransition(2, { at: 20, knownAt: 20, serviceId: 's1', to: outage }),
  sampleTransition(3, { at: 60, knownAt: 60, serviceId: 's0', to: operational }),
];

it('[Q17] a curve steps where the number of affected services changes, and only there', () => {
  const curves = affectedCurves(createHistory({ base, window: { from: 0, to: 100 }, transitions, gaps: [] }), 10);
  expect(curves.get('k0')).toEqual([
    { at: 0, affected: 0 },
    { at: 10, affected: 1 },
    { at: 20, affected: 2 },
    { at: 60, affected: 1 },
  ]);
  expect(curves.get('k1')).toEqual([{ at: 0, affected: 0 }]);
});

it('[Q18] a gap counts as affected, because nothing is known to have worked', () => {
  const gaps = [{ from: 30, to: 50, insurerIds: ['k1'], serviceIds: 'all' as const }];
  const curves = affectedCurves(createHistory({ base, window: { from: 0, to: 100 }, transitions, gaps }), 10);
  expect(curves.get('k1')).toEqual([
    { at: 0, affected: 0 },
    { at: 30, affected: 3 },
    { at: 50, affected: 0 },
  ]);
});
