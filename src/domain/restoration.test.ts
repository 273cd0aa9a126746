import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import { measureOf } from './availability.ts';
import { berlinInstantOf } from './berlin-time.ts';
import { createHistory } from './history.ts';
import { hourMs } from './instant.ts';
import { pairOf, unknownPair } from './pair.ts';
import { movesOf, phaseCountsAt, phaseSpansOf, returnDaysOf, returnsOf, type InsurerReturn } from './restoration.ts';
import { phaseOfCounts, phaseOfPair, restorationPhases, noPhases } from './restoration-phase.ts';
import { anyBoard, anyStatements, anyTransitions } from './testing/arbitraries.ts';
import { idsOf, isolated, onFallback, operational, sampleBoard, sampleTransition } from './testing/sample.ts';
import { spansOf, timelineOf, timelinesOf } from './timeline.ts';

const checking = pairOf('outage', 'forensics');
const switching = pairOf('outage', 'switchback');

/** One insurer's phases as text: "a:cutOff b:fallback" means so from a, so from b. */
function walk(...steps: readonly (readonly [at: number, phase: InsurerReturn['spans'][number]['phase']])[]) {
  return {
    insurerId: 'k0',
    spans: steps.map(([from, phase], index) => ({ from, to: steps[index + 1]?.[0] ?? 100, phase })),
  };
}

itHolds(
  '[RK3] all timelines at once are each timeline',
  fc.property(anyBoard(3, 2, 1), anyTransitions(3, 2, 40), (base, transitions) => {
    const gaps = [{ from: 3_000, to: 5_000, insurerIds: ['k1'], serviceIds: 'all' as const }];
    const history = createHistory({ base, window: { from: 0, to: 30_000 }, transitions, gaps });
    const spansOfCell = timelinesOf(history);
    for (const insurer of idsOf('k', 4))
      for (const service of idsOf('s', 3))
        expect(spansOfCell(insurer, service)).toEqual(timelineOf(history, insurer, service));
  }),
);

describe('returnsOf', () => {
  it('[RK5] follows the service furthest from normal, through a silence that hides the others', () => {
    const base = sampleBoard(1, 3);
    const transitions = [
      sampleTransition(1, { serviceId: 's0', to: isolated }),
      sampleTransition(2, { serviceId: 's1', to: isolated }),
      sampleTransition(3, { serviceId: 's0', to: checking }),
      sampleTransition(4, { serviceId: 's1', to: checking }),
      sampleTransition(5, { serviceId: 's0', to: onFallback }),
      sampleTransition(6, { serviceId: 's1', to: operational }),
      sampleTransition(8, { serviceId: 's0', to: switching }),
      sampleTransition(9, { serviceId: 's0', to: operational }),
    ];
    const gaps = [{ from: 6_500, to: 7_000, insurerIds: 'all' as const, serviceIds: 'all' as const }];
    const history = createHistory({ base, window: { from: 0, to: 10_000 }, transitions, gaps });
    expect(
      returnsOf(timelinesOf(history), ['k0'], base.serviceIds)[0]?.spans.map(({ from, phase }) => [from, phase]),
    ).toEqual([
      [0, 'normal'],
      [1_000, 'cutOff'],
      [4_000, 'checking'],
      [6_000, 'fallback'],
      [6_500, 'unknown'],
      [7_000, 'fallback'],
      [8_000, 'switchback'],
      [9_000, 'normal'],
    ]);
  });

  it('[RK5] an insurer that uses none of the services is left out, one the board lacks is unknown', () => {
    const rows = [{ insurerId: 'k0', slots: [null] }];
    const base = { ...sampleBoard(1, 1), rows };
    const history = createHistory({ base, window: { from: 0, to: 10 }, transitions: [], gaps: [] });
    expect(returnsOf(timelinesOf(history), ['k0', 'k9'], ['s0'])).toEqual([
      { insurerId: 'k9', spans: [{ from: 0, to: 10, phase: 'unknown' }] },
    ]);
  });
});

const window = { from: 0, to: 100 };
const anyTimelines = fc
  .array(anyStatements, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((statements) => spansOf(statements, [], window)));

itHolds(
  '[RK6] the phases cut the window, and say at each instant what the services say together',
  fc.property(anyTimelines, (timelines) => {
    const spans = phaseSpansOf(timelines);
    expect([spans[0]?.from, spans.at(-1)?.to]).toEqual([window.from, window.to]);
    for (const [index, { from, to, phase }] of spans.entries()) {
      expect(from).toBeLessThan(to);
      if (index > 0) expect([spans[index - 1]?.to, spans[index - 1]?.phase === phase]).toEqual([from, false]);
    }
    for (let at = window.from; at < window.to; at += 1) {
      const counts = { ...noPhases };
      for (const timeline of timelines) {
        const pair = timeline.find((span) => span.from <= at && at < span.to)?.pair ?? unknownPair;
        counts[phaseOfPair(pair)] += 1;
      }
      expect(spans.find(({ from, to }) => from <= at && at < to)?.phase).toBe(phaseOfCounts(counts));
    }
  }),
);

itHolds(
  '[RK6] the phases of one service sum to what availability says',
  fc.property(anyStatements, (statements) => {
    const spans = spansOf(statements, [], window);
    const ms = (...phases: readonly string[]) =>
      phaseSpansOf([spans])
        .filter(({ phase }) => phases.includes(phase))
        .reduce((sum, { from, to }) => sum + to - from, 0);
    const measure = measureOf(spans, window);
    expect(ms('cutOff', 'checking', 'switchback')).toBe(measure.controlledMs);
    expect(ms('unknown')).toBe(measure.unknownMs);
    expect(ms('fallback', 'disturbed', 'normal')).toBe(
      measure.strictMs + measure.fallbackMs + measure.outageMs + measure.maintenanceMs,
    );
  }),
);

itHolds(
  '[RK6] at every instant each insurer is counted once',
  fc.property(fc.array(anyTimelines, { maxLength: 4 }), fc.array(fc.nat(99)), (insurers, instants) => {
    const returns = insurers.map((timelines, index) => ({ insurerId: `k${index}`, spans: phaseSpansOf(timelines) }));
    const sorted = instants.toSorted((a, b) => a - b);
    for (const [index, counts] of phaseCountsAt(returns, sorted).entries()) {
      expect(restorationPhases.reduce((sum, phase) => sum + counts[phase], 0)).toBe(returns.length);
      const at = sorted[index] ?? 0;
      const isCutOff = returns.filter(({ spans }) =>
        spans.some(({ from, to, phase }) => phase === 'cutOff' && from <= at && at < to),
      );
      expect(counts.cutOff).toBe(isCutOff.length);
    }
  }),
);

describe('movesOf', () => {
  const told = (one: InsurerReturn) =>
    movesOf(one).map(({ at, from, to, isBack }) => `${at} ${from} ${to}${isBack ? ' back' : ''}`);

  it('[RK7] the first fall is not backwards, a fall after a step nearer is', () => {
    expect(
      told(
        walk(
          [0, 'normal'],
          [1, 'fallback'],
          [2, 'cutOff'],
          [3, 'checking'],
          [4, 'cutOff'],
          [5, 'fallback'],
          [6, 'disturbed'],
          [7, 'checking'],
        ),
      ),
    ).toEqual([
      '1 normal fallback',
      '2 fallback cutOff',
      '3 cutOff checking',
      '4 checking cutOff back',
      '5 cutOff fallback',
      '6 fallback disturbed',
      '7 disturbed checking back',
    ]);
  });

  it('[RK7] silence is no move, and what is different behind it is one', () => {
    expect(told(walk([0, 'cutOff'], [1, 'unknown'], [2, 'cutOff'], [3, 'unknown'], [4, 'fallback']))).toEqual([
      '4 cutOff fallback',
    ]);
    expect(told(walk([0, 'unknown'], [1, 'cutOff']))).toEqual([]);
  });

  it('[RK7] between disturbed and normal nobody moves', () => {
    expect(told(walk([0, 'normal'], [1, 'disturbed'], [2, 'normal']))).toEqual([]);
  });
});

describe('returnDaysOf', () => {
  const at = (day: number, hour: number) => berlinInstantOf(`2023-05-0${day}`, hour);
  const span = (from: number, to: number, phase: InsurerReturn['spans'][number]['phase']) => ({ from, to, phase });
  const days = { from: at(4, 0), to: at(5, 12) };

  it('[RK8] counts who stands where, who came, and who went backwards, each once', () => {
    const wavering: InsurerReturn = {
      insurerId: 'k0',
      spans: [
        span(at(4, 0), at(4, 8), 'cutOff'),
        span(at(4, 8), at(4, 9), 'checking'),
        span(at(4, 9), at(4, 10), 'fallback'),
        span(at(4, 10), at(4, 11), 'checking'),
        span(at(4, 11), at(5, 1), 'fallback'),
        span(at(5, 1), at(5, 12), 'disturbed'),
      ],
    };
    const silent: InsurerReturn = {
      insurerId: 'k1',
      spans: [span(at(4, 0), at(5, 11), 'cutOff'), span(at(5, 11), at(5, 12), 'unknown')],
    };
    expect(returnDaysOf([wavering, silent], days)).toEqual([
      {
        day: '2023-05-04',
        atEnd: { ...noPhases, fallback: 1, cutOff: 1 },
        entered: { ...noPhases, checking: 1, fallback: 1 },
        back: { ...noPhases, checking: 1 },
      },
      {
        day: '2023-05-05',
        atEnd: { ...noPhases, disturbed: 1, unknown: 1 },
        entered: { ...noPhases, normal: 1 },
        back: noPhases,
      },
    ]);
  });

  it('[RK8] a day of 25 hours is one day', () => {
    const autumn = { from: berlinInstantOf('2023-10-29'), to: berlinInstantOf('2023-10-30') };
    const returns = [{ insurerId: 'k0', spans: [{ ...autumn, phase: 'normal' as const }] }];
    expect(returnDaysOf(returns, autumn).map(({ day }) => day)).toEqual(['2023-10-29']);
    expect(autumn.to - autumn.from).toBe(25 * hourMs);
  });
});
