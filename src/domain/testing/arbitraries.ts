import fc from 'fast-check';
import type { Board } from '#domain/board.ts';
import type { Cell, Slot } from '#domain/cell.ts';
import type { Window } from '#domain/instant.ts';
import { allPairs, type Pair } from '#domain/pair.ts';
import type { Span, Statement } from '#domain/timeline.ts';
import type { Transition } from '#domain/transition.ts';
import { idsOf, sampleTransition } from './sample.ts';

export const anyPair: fc.Arbitrary<Pair> = fc.constantFrom(...allPairs);

const someTime = fc.integer({ min: 0, max: 40_000 });

export const anyCell: fc.Arbitrary<Cell> = fc.record({
  pair: anyPair,
  since: fc.option(someTime),
  observedAt: fc.option(someTime, { freq: 4 }),
  incidentId: fc.constantFrom(null, 'i1', 'i2'),
});

/** One in eight is not applicable. */
export const anySlot: fc.Arbitrary<Slot> = fc.option(anyCell, { freq: 8 });

export function anyBoard(rows: number, columns: number, epoch: number): fc.Arbitrary<Board> {
  const slots = fc.array(anySlot, { minLength: columns, maxLength: columns });
  return fc.array(slots, { minLength: rows, maxLength: rows }).map((all) => ({
    position: { epoch, seq: 0 },
    asOf: 0,
    serviceIds: idsOf('s', columns),
    rows: all.map((one, index) => ({ insurerId: `k${index}`, slots: one })),
  }));
}

/**
 * Transitions 1..n of a board of `rows` × `columns`, known at 1 s, 2 s … now and then two at once, some about the past,
 * some about places there are not.
 */
export function anyTransitions(rows: number, columns: number, maxLength: number): fc.Arbitrary<Transition[]> {
  const one = fc.record({
    insurer: fc.nat(rows),
    service: fc.nat(columns),
    to: anyPair,
    stepMs: fc.constantFrom(0, 500, 1_000),
    agoMs: fc.constantFrom(0, 0, 0, 700, 5_000),
    observedAt: fc.option(someTime, { freq: 5 }),
    incidentId: fc.constantFrom(null, 'i1', 'i2'),
  });
  return fc.array(one, { maxLength }).map((all) => {
    let knownAt = 0;
    return all.map(({ insurer, service, stepMs, agoMs, ...rest }, index) => {
      knownAt += stepMs;
      const place = { insurerId: `k${insurer}`, serviceId: `s${service}` };
      return sampleTransition(index + 1, { ...rest, ...place, knownAt, at: knownAt - agoMs });
    });
  });
}

/** Statements with many ties, in no order, each with its own seq. */
export const anyStatements: fc.Arbitrary<Statement[]> = fc
  .array(fc.record({ at: fc.integer({ min: -20, max: 120 }), pair: anyPair }), { maxLength: 12 })
  .map((all) => all.map((one, seq) => ({ ...one, seq })));

export const anyWindow: fc.Arbitrary<Window> = fc
  .tuple(fc.integer({ min: -10, max: 110 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, lengthMs]) => ({ from, to: from + lengthMs }));

/** Spans as a timeline gives them, with holes nobody spoke of. */
export const anySpans: fc.Arbitrary<Span[]> = fc
  .array(fc.record({ pauseMs: fc.nat(5), lengthMs: fc.integer({ min: 1, max: 30 }), pair: anyPair }), { maxLength: 8 })
  .map((all) => {
    let at = 0;
    return all.map(({ pauseMs, lengthMs, pair }) => {
      const from = at + pauseMs;
      at = from + lengthMs;
      return { from, to: at, pair };
    });
  });
