import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyOptions } from '#lib/property-runs.ts';
import { attentionOf } from './attention.ts';
import type { Board } from './board.ts';
import { causesOf } from './causes.ts';
import { absentCell, type Slot } from './cell.ts';
import { paint, paintProof } from './paint.ts';
import { allPairs, pairOf, type Pair } from './pair.ts';
import { isolated, onFallback, outage, sampleBoard, sampleCell } from './testing/sample.ts';

const live = paintProof('live', false, true);
const told = new Set(['P1', 'PU', 'P2', 'P3']);

/** `pairs` by "row column"; the rest is normal. */
function boardOf(rows: number, columns: number, pairs: Readonly<Record<string, Pair | null>>): Board {
  const board = sampleBoard(rows, columns);
  const slotAt = (row: number, column: number): Slot => {
    const pair = pairs[`${row} ${column}`];
    return pair === null ? null : sampleCell(pair === undefined ? {} : { pair, since: 1_000 * row + column });
  };
  return {
    ...board,
    rows: board.rows.map((one, row) => ({ ...one, slots: one.slots.map((_, column) => slotAt(row, column)) })),
  };
}

const shortOf = (board: Board) =>
  causesOf(board, live, null).map(
    ({ pair, shared, serviceIds, insurerIds, cells }) =>
      `${pair.availability}/${pair.mode} ${shared} ${serviceIds.join(',')} @ ${insurerIds.join(',')} = ${cells}`,
  );

describe('the causes on the wall', () => {
  it('[WF4] a service that fails at several insurers is one cause, an insurer that is silent another', () => {
    const unknown = pairOf('unknown', 'normal');
    expect(
      shortOf(
        boardOf(4, 4, {
          '0 1': outage,
          '2 1': outage,
          '3 0': unknown,
          '3 2': unknown,
          '3 3': unknown,
          '1 0': onFallback,
        }),
      ),
    ).toEqual(['outage/normal service s1 @ k0,k2 = 2', 'unknown/normal insurer s0,s2,s3 @ k3 = 3']);
  });

  it('[WF4] what is controlled: an outage comes before a limit, and of two outages the larger', () => {
    const board = boardOf(4, 4, {
      '0 0': pairOf('degraded', 'isolated'),
      '1 0': pairOf('degraded', 'isolated'),
      '2 0': pairOf('degraded', 'isolated'),
      '3 1': isolated,
      '0 2': pairOf('outage', 'maintenance'),
      '1 2': pairOf('outage', 'maintenance'),
    });
    expect(causesOf(board, live, null).map(({ pair, cells }) => `${pair.availability} ${pair.mode} ${cells}`)).toEqual([
      'outage maintenance 2',
      'outage isolated 1',
      'degraded isolated 3',
    ]);
  });

  it('[WF4] what must be acted on comes before limits, and those before what is controlled, however many there are', () => {
    const limited = pairOf('degraded', 'normal');
    const board = boardOf(4, 3, {
      '0 0': isolated,
      '1 0': isolated,
      '2 0': isolated,
      '0 1': limited,
      '1 1': limited,
      '3 2': outage,
    });
    expect(causesOf(board, live, null).map(({ pair }) => attentionOf(pair))).toEqual(['P1', 'P2', 'P3']);
  });

  it('[WF4] insurers whose every service is cut off are one cause, and so is a service cut off everywhere', () => {
    const whole = { '0 0': isolated, '0 1': isolated, '0 2': null, '2 0': isolated, '2 1': isolated, '2 2': isolated };
    expect(shortOf(boardOf(4, 3, whole))).toEqual(['outage/isolated all s0,s1,s2 @ k0,k2 = 5']);
    const everywhere = Object.fromEntries(
      [0, 1, 2, 3, 4].flatMap((row) => [
        [`${row} 0`, isolated],
        [`${row} 2`, isolated],
      ]),
    );
    expect(shortOf(boardOf(5, 3, everywhere))).toEqual(['outage/isolated all s0,s2 @ k0,k1,k2,k3,k4 = 10']);
  });

  it('[WF4] names the newest change in it; of a source that is silent, when it was last heard', () => {
    const board = boardOf(3, 2, { '0 0': outage, '2 0': outage });
    expect(causesOf(board, live, null)[0]?.newest).toEqual({ at: 2_000, insurerId: 'k2', serviceId: 's0' });
    const silent = { ...sampleBoard(1, 1), rows: [{ insurerId: 'k0', slots: [sampleCell({ observedAt: 77 })] }] };
    expect(causesOf(silent, live, null)[0]).toMatchObject({ pair: pairOf('unknown', 'normal'), newest: { at: 77 } });
    const absent = { ...silent, rows: [{ insurerId: 'k0', slots: [absentCell] }] };
    expect(causesOf(absent, live, null)[0]?.newest).toBeNull();
  });

  it('[WF5] the cells of the known mass event are not told again; a new outage among them is', () => {
    const event = sampleCell({ pair: isolated, incidentId: 'cyber' });
    const rows = sampleBoard(6, 4).rows.map((row, index) => ({
      ...row,
      slots: row.slots.map((_, column): Slot =>
        index === 3 && column === 2 ? sampleCell({ pair: outage, incidentId: 'cyber' }) : event,
      ),
    }));
    const board = { ...sampleBoard(6, 4), rows };
    expect(causesOf(board, live, { incidentId: 'cyber' })).toMatchObject([
      { pair: outage, cells: 1, insurerIds: ['k3'] },
    ]);
    expect(
      causesOf(board, paintProof('stale', false, true), { incidentId: 'cyber' }).reduce(
        (sum, { cells }) => sum + cells,
        0,
      ),
    ).toBe(24);
  });
});

describe('on any board', () => {
  const slot = fc.oneof(
    { weight: 3, arbitrary: fc.constant<Slot>(sampleCell()) },
    { weight: 4, arbitrary: fc.constantFrom(...allPairs).map((pair): Slot => sampleCell({ pair })) },
    { weight: 1, arbitrary: fc.constantFrom<Slot>(null, absentCell) },
  );
  const boards = fc
    .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(slot, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    )
    .map((slots): Board => {
      const board = sampleBoard(slots.length, slots[0]?.length ?? 0);
      return { ...board, rows: board.rows.map((row, index) => ({ ...row, slots: slots[index] ?? [] })) };
    });
  const paintedIn = (board: Board) =>
    board.rows.flatMap(({ insurerId, slots }) =>
      slots.flatMap((one, column) => {
        const painted = paint(one, live);
        const pair = painted.kind === 'notApplicable' ? null : painted.pair;
        return pair === null || !told.has(attentionOf(pair))
          ? []
          : [{ insurerId, serviceId: board.serviceIds[column], pair }];
      }),
    );

  it('[WF4] the causes hold every place that needs one, none twice, and their numbers add up', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const causes = causesOf(board, live, null);
        const places = paintedIn(board);
        expect(causes.reduce((sum, { cells }) => sum + cells, 0)).toBe(places.length);
        for (const { insurerId, serviceId, pair } of places) {
          const holders = causes.filter(
            (cause) =>
              cause.pair === pair && cause.insurerIds.includes(insurerId) && cause.serviceIds.includes(serviceId ?? ''),
          );
          expect(holders.length).toBeGreaterThan(0);
        }
        expect(new Set(causes.map(({ key }) => key)).size).toBe(causes.length);
      }),
      propertyOptions(),
    );
  });

  it('[WF4] no set of one state is larger than the first cause of its class, and the same board has the same causes', () => {
    fc.assert(
      fc.property(boards, (board) => {
        const causes = causesOf(board, live, null);
        expect(causesOf(structuredCloneOf(board), live, null)).toEqual(causes);
        const classOf = ({ pair }: Readonly<{ pair: Pair }>) => `${attentionOf(pair)} ${pair.availability}`;
        for (const name of new Set(causes.map(classOf))) {
          const first = causes.find((cause) => classOf(cause) === name);
          const places = paintedIn(board).filter((place) => classOf(place) === name);
          for (const one of places) {
            const inRow = places.filter(({ insurerId, pair }) => insurerId === one.insurerId && pair === one.pair);
            const inColumn = places.filter(({ serviceId, pair }) => serviceId === one.serviceId && pair === one.pair);
            expect(first?.cells ?? 0).toBeGreaterThanOrEqual(Math.max(inRow.length, inColumn.length));
          }
        }
      }),
      propertyOptions(),
    );
  });
});

/** Other rows and cells that say the same; pairs stay the objects they are. */
function structuredCloneOf(board: Board): Board {
  return {
    ...board,
    rows: board.rows.map((row) => ({
      ...row,
      slots: row.slots.map((slot) => (slot === null || slot === absentCell ? slot : { ...slot })),
    })),
  };
}
