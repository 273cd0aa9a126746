import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { measureOf } from './availability.ts';
import { pairOf, unknownPair, type Pair } from './pair.ts';
import { recoveryCaseOf, switchbackOutageMsOf } from './recovery-case.ts';
import { medianOf, recoveryFiguresOf } from './recovery-figures.ts';
import { anyStatements } from './testing/arbitraries.ts';
import { isolated, onFallback, operational, outage } from './testing/sample.ts';
import { spansOf, type Span } from './timeline.ts';

const degraded = pairOf('degraded', 'normal');
const checking = pairOf('outage', 'forensics');
const switching = pairOf('outage', 'switchback');
const fallbackDown = pairOf('outage', 'fallback');

type Part = readonly [from: number, pair: Pair];

const spans = (...parts: readonly Part[]): Span[] =>
  parts.map(([from, pair], index) => ({ from, to: parts[index + 1]?.[0] ?? 100, pair }));
const caseOf = (...parts: readonly Part[]) => recoveryCaseOf(spans(...parts));

describe('recoveryCaseOf', () => {
  it('[RK10] begins with the fault before the cut and ends when it is usable in normal running', () => {
    expect(
      caseOf(
        [0, operational],
        [10, outage],
        [20, isolated],
        [30, checking],
        [40, onFallback],
        [70, switching],
        [75, degraded],
      ),
    ).toEqual({ begunAt: 10, fallbackAt: 40, firstBackAt: 75, backAt: 75, reShutdowns: 0, switchbackOutageMs: 5 });
  });

  it('[RK10] a mere fault and a maintenance are no case', () => {
    expect(caseOf([0, operational], [10, outage], [20, degraded], [30, operational])).toBeNull();
    expect(caseOf([0, operational], [10, pairOf('outage', 'maintenance')], [20, operational])).toBeNull();
    expect(recoveryCaseOf([])).toBeNull();
  });

  it('[RK10] faults before and after a case do not belong to it', () => {
    const parts = [
      [0, operational],
      [5, outage],
      [6, operational],
      [10, isolated],
      [20, operational],
      [30, outage],
      [31, operational],
    ] as const;
    expect(caseOf(...parts)).toMatchObject({ begunAt: 10, backAt: 20, reShutdowns: 0 });
  });

  it('[RK10] [RK12] a second shutdown belongs to the case, is counted, and puts off its end', () => {
    expect(
      caseOf([0, operational], [10, isolated], [20, operational], [30, isolated], [31, checking], [40, operational]),
    ).toMatchObject({ begunAt: 10, firstBackAt: 20, backAt: 40, reShutdowns: 1 });
    expect(
      caseOf([0, operational], [10, isolated], [20, onFallback], [30, checking], [40, switching], [50, isolated]),
    ).toMatchObject({ backAt: null, reShutdowns: 2 });
  });

  it('[RK12] from the cut to the check and back to the cut is no re-shutdown, nor after a fallback that never worked', () => {
    expect(
      caseOf([0, operational], [10, isolated], [20, checking], [30, isolated], [40, operational])?.reShutdowns,
    ).toBe(0);
    expect(caseOf([0, operational], [10, isolated], [20, fallbackDown], [30, isolated])?.reShutdowns).toBe(0);
  });

  it('[RK11] a fallback counts when it first is usable', () => {
    expect(caseOf([0, operational], [10, isolated], [20, fallbackDown], [30, onFallback])).toMatchObject({
      fallbackAt: 30,
      backAt: null,
    });
    expect(caseOf([0, operational], [10, onFallback], [30, operational])).toMatchObject({
      begunAt: 10,
      fallbackAt: 10,
    });
  });

  it('[RK11] silence tells nothing: what follows it counts from its first statement', () => {
    expect(
      caseOf(
        [0, operational],
        [10, unknownPair],
        [20, isolated],
        [30, unknownPair],
        [40, isolated],
        [50, unknownPair],
        [60, operational],
      ),
    ).toMatchObject({ begunAt: 20, backAt: 60, reShutdowns: 0 });
    expect(caseOf([0, operational], [10, isolated], [50, unknownPair])).toMatchObject({ backAt: null });
  });

  it('[RK13] what runs when the window begins has no beginning', () => {
    expect(caseOf([0, isolated], [10, operational])).toMatchObject({ begunAt: null, backAt: 10 });
    expect(caseOf([0, unknownPair], [5, isolated], [10, operational])).toMatchObject({ begunAt: null, backAt: 10 });
  });
});

itHolds(
  '[RK11] cutting a timeline in pieces changes nothing',
  fc.property(anyStatements, fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }), (statements, cuts) => {
    const whole = spansOf(statements, [], { from: 0, to: 100 });
    const edges = [0, ...cuts.toSorted((a, b) => a - b), 100];
    const pieces = edges.slice(1).flatMap((to, index) => spansOf(statements, [], { from: edges[index] ?? 0, to }));
    expect(recoveryCaseOf(pieces)).toEqual(recoveryCaseOf(whole));
  }),
);

itHolds(
  '[RK12] switchback interruption adds up over windows and is part of controlled time',
  fc.property(anyStatements, fc.integer({ min: 0, max: 100 }), (statements, middle) => {
    const part = (from: number, to: number) => spansOf(statements, [], { from, to });
    const whole = switchbackOutageMsOf(part(0, 100));
    expect(switchbackOutageMsOf(part(0, middle)) + switchbackOutageMsOf(part(middle, 100))).toBe(whole);
    expect(whole).toBeLessThanOrEqual(measureOf(part(0, 100), { from: 0, to: 100 }).controlledMs);
  }),
);

describe('recoveryFiguresOf', () => {
  it('[RK13] tells median and slowest of what is finished, and counts the rest beside it', () => {
    const timelines = [
      spans([0, operational], [10, isolated], [20, onFallback], [40, operational]),
      spans([0, operational], [10, isolated], [30, onFallback], [80, operational]),
      spans([0, operational], [10, isolated], [14, operational]),
      spans([0, operational], [10, isolated], [30, onFallback]),
      spans([0, operational], [15, isolated]),
      spans([0, isolated], [50, operational]),
      spans([0, operational]),
      [],
    ];
    expect(recoveryFiguresOf(timelines, 100)).toEqual({
      cells: 7,
      cases: 6,
      begunBefore: 1,
      toFallback: { medianMs: 20, slowestMs: 20, finished: 3 },
      waitingForFallback: 1,
      toFirstReturn: { medianMs: 30, slowestMs: 70, finished: 3 },
      toNormal: { medianMs: 30, slowestMs: 70, finished: 3 },
      open: 2,
      longestOpenMs: 90,
      reShutdowns: 0,
      switchbackOutageMs: 0,
      switchbackCells: 0,
    });
  });

  it('[RK13] nothing finished, no figure', () => {
    expect(recoveryFiguresOf([spans([0, isolated])], 100)).toMatchObject({
      toNormal: { medianMs: null, slowestMs: null, finished: 0 },
      open: 1,
      longestOpenMs: null,
    });
    expect(recoveryFiguresOf([], 100)).toMatchObject({ cells: 0, cases: 0, open: 0 });
  });

  it('[RK12] sums interruptions and re-shutdowns over the cells', () => {
    const one = spans(
      [0, operational],
      [10, isolated],
      [20, switching],
      [23, operational],
      [30, isolated],
      [40, operational],
    );
    expect(recoveryFiguresOf([one, one], 100)).toMatchObject({
      reShutdowns: 2,
      switchbackOutageMs: 6,
      switchbackCells: 2,
    });
  });
});

itHolds(
  '[RK13] every case is finished, open or begun before, and the order of the cells does not matter',
  fc.property(fc.array(anyStatements, { maxLength: 6 }), (all) => {
    const timelines = all.map((statements) => spansOf(statements, [], { from: 0, to: 100 }));
    const figures = recoveryFiguresOf(timelines, 100);
    expect(recoveryFiguresOf(timelines.toReversed(), 100)).toEqual(figures);
    const { toNormal, open, cases, begunBefore } = figures;
    expect(toNormal.finished + open).toBeLessThanOrEqual(cases);
    expect(toNormal.finished + open + begunBefore).toBeGreaterThanOrEqual(cases);
    expect(toNormal.medianMs ?? 0).toBeLessThanOrEqual(toNormal.slowestMs ?? 0);
  }),
);

it.each([
  [[], null],
  [[5], 5],
  [[5, 1], 3],
  [[9, 1, 5], 5],
  [[1, 2, 4, 100], 3],
])('[RK13] the median of %o is %s', (numbers, median) => {
  expect(medianOf(numbers)).toBe(median);
});
