import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { attentions, type Attention } from './attention.ts';
import { veilGaps } from './gap-veil.ts';
import { boardAt, createHistory, type Gap } from './history.ts';
import { paintProof } from './paint.ts';
import { affectedIn, cellsIn, stateAt, stateStepsOf, stepsIn, thinSteps } from './state-steps.ts';
import { stateDaysOf } from './state-days.ts';
import { summarize } from './summary.ts';
import { anyBoard, anyTransitions } from './testing/arbitraries.ts';
import { sampleCatalog } from './testing/sample.ts';

const window = { from: 0, to: 40_000 };
const anyGap: fc.Arbitrary<Gap> = fc.record({
  from: fc.integer({ min: -1_000, max: 39_000 }),
  to: fc.integer({ min: 100, max: 45_000 }),
  insurerIds: fc.constantFrom<Gap['insurerIds']>('all', ['k0'], ['k1', 'k2']),
  serviceIds: fc.constantFrom<Gap['serviceIds']>('all', ['s1']),
});
const anyHistory = fc
  .record({
    base: anyBoard(3, 3, 1),
    transitions: anyTransitions(3, 3, 40),
    gaps: fc.array(
      anyGap.filter(({ from, to }) => from < to),
      { maxLength: 3 },
    ),
  })
  .map((parts) => createHistory({ ...parts, window }));

const catalog = sampleCatalog(3, 3);
const asKnownThen = paintProof('live', false, true);

describe('the curve', () => {
  itHolds(
    '[TL1] counts at any instant what the board then shows',
    fc.property(anyHistory, fc.integer({ min: 0, max: 39_999 }), (history, at) => {
      const board = veilGaps(boardAt(history, at), history.gaps, at);
      const { byAttention } = summarize(board, catalog, asKnownThen);
      expect(stateAt(stateStepsOf(history), at)?.counts).toEqual(byAttention);
    }),
  );

  itHolds(
    '[TL1] begins with the window and has a step only where a count differs',
    fc.property(anyHistory, (history) => {
      const steps = stateStepsOf(history);
      expect(steps[0]?.at).toBe(0);
      for (const [index, step] of steps.entries()) {
        const before = steps[index - 1];
        if (before === undefined) continue;
        expect(step.at).toBeGreaterThan(before.at);
        expect(attentions.some((one) => step.counts[one] !== before.counts[one])).toBe(true);
      }
    }),
  );

  itHolds(
    '[TL2] thinned, hides no outage and invents no cell',
    fc.property(anyHistory, fc.integer({ min: 1, max: 8 }), (history, columns) => {
      const steps = stateStepsOf(history);
      const part = { from: 5_000, to: 35_000 };
      const thin = thinSteps(steps, part, columns);
      expect(thin.length).toBeLessThanOrEqual(2 * columns);
      const cells = cellsIn(steps[0]?.counts ?? expect.fail('no step'));
      for (const { counts } of thin) expect(cellsIn(counts)).toBe(cells);
      for (let column = 0; column < columns; column += 1) {
        const isHere = ({ at }: { at: number }) =>
          Math.floor(((at - part.from) / (part.to - part.from)) * columns) === column;
        const [real, drawn] = [stepsIn(steps, part).filter(isHere), thin.filter(isHere)];
        const most = (of: typeof real, one: Attention) => Math.max(0, ...of.map(({ counts }) => counts[one]));
        let room = cells;
        for (const one of ['P1', 'PU', 'P2', 'P3', 'P4'] as const) {
          expect(most(drawn, one)).toBeGreaterThanOrEqual(Math.min(room, most(real, one)));
          expect(most(drawn, one)).toBeLessThanOrEqual(most(real, one));
          room = Math.max(0, room - most(real, one));
        }
        expect(most(drawn, 'P1')).toBe(most(real, 'P1'));
        expect(Math.max(0, ...drawn.map(({ counts }) => affectedIn(counts)))).toBeGreaterThanOrEqual(
          Math.max(0, ...real.map(({ counts }) => affectedIn(counts))),
        );
        expect(drawn.at(-1)?.counts).toEqual(real.at(-1)?.counts);
      }
    }),
  );

  itHolds(
    '[TL2] told by day, has the most of each day',
    fc.property(anyHistory, (history) => {
      const steps = stateStepsOf(history);
      for (const { most, mostAffected } of stateDaysOf(steps, window)) {
        expect(most.P1).toBe(Math.max(...steps.map(({ counts }) => counts.P1)));
        expect(mostAffected).toBe(Math.max(...steps.map(({ counts }) => affectedIn(counts))));
      }
    }),
  );
});
