import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itHolds } from '#lib/testing/it-holds.ts';
import type { Board } from './board.ts';
import { createHistory, type HistoryInput } from './history.ts';
import { pairOf, unknownPair } from './pair.ts';
import { anyStatements, anyWindow } from './testing/arbitraries.ts';
import { onFallback, operational, outage, sampleBoard, sampleCell, sampleTransition } from './testing/sample.ts';
import { spansOf, timelineOf, type Span } from './timeline.ts';

const base = sampleBoard(1, 2);
const window = { from: 0, to: 10_000 };
const timeline = (given: Partial<HistoryInput>, insurerId = 'k0', serviceId = 's0') =>
  timelineOf(createHistory({ base, window, transitions: [], gaps: [], ...given }), insurerId, serviceId);
const span = (from: number, to: number, pair: Span['pair']): Span => ({ from, to, pair });

describe('timelineOf', () => {
  it('[H5] shows a cell from change to change', () => {
    const transitions = [
      sampleTransition(2),
      sampleTransition(3, { to: outage, incidentId: 'i1' }),
      sampleTransition(5, { to: onFallback }),
    ];
    expect(timeline({ transitions })).toEqual([
      span(0, 2_000, operational),
      span(2_000, 5_000, outage),
      span(5_000, 10_000, onFallback),
    ]);
  });

  it('[H5] a late correction changes the past and leaves the present', () => {
    const transitions = [sampleTransition(4), sampleTransition(9, { at: 2_000, to: onFallback })];
    expect(timeline({ transitions })).toEqual([
      span(0, 2_000, operational),
      span(2_000, 4_000, onFallback),
      span(4_000, 10_000, outage),
    ]);
  });

  it('[H5] a correction of the time before the window counts only if nothing later was said of it', () => {
    const started = { ...base, rows: [{ insurerId: 'k0', slots: [sampleCell({ since: -500 }), sampleCell()] }] };
    const before = [sampleTransition(1, { at: -900 })];
    expect(timeline({ base: started, transitions: before })).toEqual([span(0, 10_000, operational)]);
    const between = [sampleTransition(1, { at: -100 })];
    expect(timeline({ base: started, transitions: between })).toEqual([span(0, 10_000, outage)]);
  });

  it('[H6] a gap is unknown, for whom and what it names only', () => {
    const gaps = [{ from: 1_000, to: 3_000, insurerIds: ['k0'], serviceIds: 'all' as const }];
    const cut = [span(0, 1_000, operational), span(1_000, 3_000, unknownPair), span(3_000, 10_000, operational)];
    expect(timeline({ gaps })).toEqual(cut);
    expect(timeline({ gaps: [{ from: 1_000, to: 3_000, insurerIds: 'all', serviceIds: ['s1'] }] })).toHaveLength(1);
    expect(timeline({ gaps: [{ from: 1_000, to: 3_000, insurerIds: ['k9'], serviceIds: 'all' }] })).toHaveLength(1);
  });

  it('[H6] gaps may touch, overlap, reach beyond the window and hide changes', () => {
    const all = { insurerIds: 'all', serviceIds: 'all' } as const;
    const gaps = [
      { from: -5, to: 1_000, ...all },
      { from: 4_000, to: 6_000, ...all },
      { from: 5_000, to: 7_000, ...all },
      { from: 7_000, to: 7_000, ...all },
    ];
    expect(timeline({ gaps, transitions: [sampleTransition(5)] })).toEqual([
      span(0, 1_000, unknownPair),
      span(1_000, 4_000, operational),
      span(4_000, 7_000, unknownPair),
      span(7_000, 10_000, outage),
    ]);
  });

  it('[H6] a late source is unknown with its mode kept', () => {
    const transitions = [
      sampleTransition(2, { to: onFallback, observedAt: 1_000 }),
      sampleTransition(4, { to: onFallback }),
    ];
    expect(timeline({ transitions })).toEqual([
      span(0, 2_000, operational),
      span(2_000, 4_000, pairOf('unknown', 'fallback')),
      span(4_000, 10_000, onFallback),
    ]);
    const late: Board = { ...base, rows: [{ insurerId: 'k0', slots: [sampleCell({ observedAt: -9 }), null] }] };
    expect(timeline({ base: late })).toEqual([span(0, 10_000, unknownPair)]);
  });

  it('[H6] the time before anything was said is unknown, unless the base does not say since when', () => {
    const started: Board = {
      ...base,
      rows: [{ insurerId: 'k0', slots: [sampleCell({ since: 3_000 }), sampleCell({ since: null })] }],
    };
    expect(timeline({ base: started })).toEqual([span(0, 3_000, unknownPair), span(3_000, 10_000, operational)]);
    expect(timeline({ base: started }, 'k0', 's1')).toEqual([span(0, 10_000, operational)]);
  });

  it('[H6] a place the board lacks is unknown, a service that is not used has no timeline', () => {
    expect(timeline({}, 'k9')).toEqual([span(0, 10_000, unknownPair)]);
    const unused: Board = { ...base, rows: [{ insurerId: 'k0', slots: [null, sampleCell()] }] };
    expect(timeline({ base: unused })).toEqual([]);
  });

  it('[H5] another window may be asked for', () => {
    const history = createHistory({ base, window, transitions: [sampleTransition(2)], gaps: [] });
    expect(timelineOf(history, 'k0', 's0', { from: 1_000, to: 2_500 })).toEqual([
      span(1_000, 2_000, operational),
      span(2_000, 2_500, outage),
    ]);
  });
});

describe('spansOf', () => {
  const anyGaps = fc.array(
    fc.tuple(fc.integer({ min: -20, max: 150 }), fc.nat(30)).map(([from, lengthMs]) => ({ from, to: from + lengthMs })),
    { maxLength: 3 },
  );

  itHolds(
    '[D1] partition: sorted, contiguous, from end to end of the window',
    fc.property(anyStatements, anyGaps, anyWindow, (statements, gaps, asked) => {
      const spans = spansOf(statements, gaps, asked);
      if (asked.from === asked.to) return spans.length === 0;
      const isChained = spans.every((one, index) => one.from === (spans[index - 1]?.to ?? asked.from));
      return isChained && spans.at(-1)?.to === asked.to;
    }),
  );

  itHolds(
    '[D2] canonical: nothing empty or negative, neighbours differ',
    fc.property(anyStatements, anyGaps, anyWindow, (statements, gaps, asked) =>
      spansOf(statements, gaps, asked).every(
        (one, index, spans) => one.from < one.to && one.pair !== spans[index + 1]?.pair,
      ),
    ),
  );

  itHolds(
    '[D3] sum: the durations are exactly the window',
    fc.property(anyStatements, anyGaps, anyWindow, (statements, gaps, asked) => {
      const sum = spansOf(statements, gaps, asked).reduce((ms, one) => ms + one.to - one.from, 0);
      return sum === asked.to - asked.from;
    }),
  );

  itHolds(
    '[D7] order-free: any order of arrival gives the same spans',
    fc.property(
      anyStatements.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      anyGaps,
      anyWindow,
      ([statements, shuffled], gaps, asked) => {
        expect(spansOf(shuffled, gaps, asked)).toEqual(spansOf(statements, gaps, asked));
      },
    ),
  );

  itHolds(
    '[D8] at every instant the span says what the last statement before it said',
    fc.property(anyStatements, anyGaps, anyWindow, (statements, gaps, asked) =>
      spansOf(statements, gaps, asked).every(({ from, to, pair }) =>
        [from, to - 1].every((at) => pair === lastSaidAt(statements, gaps, at)),
      ),
    ),
  );

  itHolds(
    '[D8] what comes after an instant does not change the spans before it',
    fc.property(anyStatements, anyWindow, fc.integer({ min: -20, max: 180 }), (statements, asked, cut) => {
      const seen = { from: asked.from, to: Math.max(asked.from, Math.min(asked.to, cut)) };
      const early = statements.filter((statement) => statement.at < seen.to);
      expect(spansOf(early, [], seen)).toEqual(spansOf(statements, [], seen));
    }),
  );
});

it('[D7] of two statements at one instant the one with the higher seq counts', () => {
  const tie = [
    { at: 5, seq: 2, pair: outage },
    { at: 5, seq: 1, pair: onFallback },
  ];
  expect(spansOf(tie, [], { from: 5, to: 6 })).toEqual([span(5, 6, outage)]);
});

/** The slow and obvious way. */
function lastSaidAt(
  statements: readonly { at: number; seq: number; pair: Span['pair'] }[],
  gaps: readonly { from: number; to: number }[],
  at: number,
): Span['pair'] {
  if (gaps.some((gap) => gap.from <= at && at < gap.to)) return unknownPair;
  let last: (typeof statements)[number] | null = null;
  for (const one of statements) {
    if (one.at > at) continue;
    if (last === null || one.at > last.at || (one.at === last.at && one.seq > last.seq)) last = one;
  }
  return last?.pair ?? unknownPair;
}
