import fc from 'fast-check';
import type { BoardClock } from '#domain/board-clock.ts';
import type { Board } from '#domain/board.ts';
import type { Cell, Slot } from '#domain/cell.ts';
import type { Gap, HistoryInput } from '#domain/history.ts';
import type { Instant } from '#domain/instant.ts';
import type { Transition } from '#domain/transition.ts';
import type { Pointer } from '../codec/pointer-codec.ts';
import type { StreamFrame } from '../codec/stream-codec.ts';
import { noticeResources } from '../notice-resource.ts';
import {
  anyAllOrIds,
  anyId,
  anyIds,
  anyInstant,
  anyOrdinal,
  anyPair,
  anyProvenance,
  anyWords,
  record,
} from './value-arbitraries.ts';

const anyCell: fc.Arbitrary<Cell> = record({
  pair: anyPair,
  since: fc.option(anyInstant),
  observedAt: fc.option(anyInstant, { freq: 3 }),
  incidentId: fc.option(anyId),
});

export const anySlot: fc.Arbitrary<Slot> = fc.option(anyCell, { freq: 6 });

const anyPosition = record({ epoch: anyOrdinal, seq: anyOrdinal });

export function anyBoard(maxRows = 5, maxColumns = 5): fc.Arbitrary<Board> {
  return fc
    .tuple(anyIds(maxRows), anyIds(maxColumns), anyPosition, anyInstant)
    .chain(([rows, serviceIds, position, asOf]) =>
      fc
        .tuple(...rows.map(() => fc.array(anySlot, { minLength: serviceIds.length, maxLength: serviceIds.length })))
        .map((all) => ({
          position,
          asOf,
          serviceIds,
          rows: all.map((slots, index) => ({ insurerId: rows[index] ?? '', slots })),
        })),
    );
}

export const anyClock: fc.Arbitrary<BoardClock> = record({
  kind: fc.constantFrom('real', 'simulated'),
  now: anyInstant,
  rate: fc.constantFrom(0, 0.5, 1, 60, 3_600),
});

/** The address of its board and its audience are added by whoever knows the audience. */
export const anyPointer: fc.Arbitrary<Omit<Pointer, 'audience' | 'boardUrl'> & { prefix: string }> = record({
  position: anyPosition,
  generatedAt: anyInstant,
  nextAt: anyInstant,
  pollAfterMs: fc.integer({ min: 1_000, max: 300_000 }),
  clock: anyClock,
  prefix: fc.constantFrom('', '/lage', '/a/b-c'),
  sha256: fc.string({ minLength: 64, maxLength: 64, unit: fc.constantFrom('0', '1', '9', 'a', 'f') }),
  minClient: fc.nat(100),
});

/** Dense in `seq` from `first` on when `isDense`, else with holes; `knownAt` never falls. */
export function anyTransitions(maxLength: number, isDense: boolean): fc.Arbitrary<Transition[]> {
  const one = record({
    skip: isDense ? fc.constant(1) : fc.integer({ min: 1, max: 4 }),
    stepMs: fc.constantFrom(0, 1, 500, 1_000, 61_000),
    agoMs: fc.constantFrom(0, 0, 1_000, 1_001, -500),
    insurerId: anyId,
    serviceId: anyId,
    to: anyPair,
    observedAt: fc.option(anyInstant, { freq: 3 }),
    incidentId: fc.option(anyId),
    provenance: anyProvenance,
  });
  return fc.tuple(fc.nat(10_000), anyInstant, fc.array(one, { maxLength })).map(([first, start, all]) => {
    let seq = first;
    let knownAt = start;
    return all.map(({ skip, stepMs, agoMs, ...rest }) => {
      seq += skip;
      knownAt += stepMs;
      return { ...rest, seq, knownAt, at: knownAt - agoMs };
    });
  });
}

const anyBatch: fc.Arbitrary<StreamFrame> = fc
  .tuple(anyOrdinal, anyInstant, anyTransitions(6, true))
  .map(([epoch, generatedAt, transitions]) => {
    const from = transitions[0]?.seq ?? 1;
    return { event: 'batch', epoch, from, to: from + transitions.length - 1, generatedAt, transitions };
  });

export const anyFrame: fc.Arbitrary<StreamFrame> = fc.oneof(
  anyBatch,
  record({ event: fc.constant('heartbeat' as const), head: anyPosition, generatedAt: anyInstant, clock: anyClock }),
  record({
    event: fc.constant('notice' as const),
    position: anyPosition,
    resource: fc.constantFrom(...noticeResources),
    id: anyId,
  }),
  record({ event: fc.constant('reset' as const), position: anyPosition, reason: anyWords }),
);

const anyWindow = fc
  .tuple(anyInstant, fc.nat(90 * 86_400))
  .map(([from, seconds]) => ({ from, to: from + seconds * 1_000 }));

const anyGap: fc.Arbitrary<Gap> = fc
  .tuple(anyWindow, anyAllOrIds, anyAllOrIds)
  .map(([{ from, to }, insurerIds, serviceIds]) => ({ from, to, insurerIds, serviceIds }));

export const anyHistory: fc.Arbitrary<HistoryInput & { generatedAt: Instant }> = record({
  base: anyBoard(3, 3),
  window: anyWindow,
  transitions: anyTransitions(8, false),
  gaps: fc.array(anyGap, { maxLength: 2 }),
  generatedAt: anyInstant,
});
