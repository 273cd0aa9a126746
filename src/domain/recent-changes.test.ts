import { expect, it } from 'vitest';
import { minuteMs } from './instant.ts';
import { paintProof } from './paint.ts';
import { lastChangeAt, recentChanges } from './recent-changes.ts';
import { isolated, operational, outage, sampleBoard, sampleCell, sampleTransition } from './testing/sample.ts';
import type { Board } from './board.ts';
import { absentCell, type Slot } from './cell.ts';

const live = paintProof('live', false, true);
const now = 1_000 * minuteMs;

function boardOf(slots: readonly (readonly Slot[])[]): Board {
  const board = sampleBoard(slots.length, slots[0]?.length ?? 0, { asOf: now });
  return { ...board, rows: board.rows.map((row, index) => ({ ...row, slots: slots[index] ?? [] })) };
}

const at = (minutesAgo: number) => now - minutesAgo * minuteMs;

it('[WF8] a display that has just been switched on tells what changed before, with what it has seen itself', () => {
  const board = boardOf([
    [sampleCell({ pair: outage, since: at(30) }), sampleCell({ since: at(90) })],
    [sampleCell({ since: at(5) }), null],
  ]);
  const seen = [
    sampleTransition(2, { insurerId: 'k1', at: at(5), to: operational }),
    sampleTransition(1, { insurerId: 'k1', at: at(20), to: outage }),
  ];
  expect(recentChanges(board, live, seen).groups.map((group) => [(now - group.latestAt) / minuteMs, group.to])).toEqual(
    [
      [5, operational],
      [20, outage],
      [90, operational],
    ],
  );
  expect([recentChanges(board, live, seen).inHour, recentChanges(board, live, []).inHour]).toEqual([3, 2]);
  expect(recentChanges(board, live, []).groups[1]?.latestAt).toBe(at(30));
});

it('[WF8] more than ten changes in ten minutes are told by state, not one by one', () => {
  const cellAt = (row: number, column: number) => sampleCell({ pair: outage, since: at((row + column) % 9) });
  const board = (rows: number) =>
    boardOf(Array.from({ length: rows }, (_, row) => [0, 1].map((column) => cellAt(row, column))));
  expect(recentChanges(board(5), live, []).groups.length).toBeGreaterThan(1);
  expect(recentChanges(board(6), live, []).groups.map(({ transitions }) => transitions.length)).toEqual([12]);
});

it('[WF8] a flood is counted whole, and what came before it is told as well', () => {
  const before = [30, 50, 70].map((minutes) => sampleCell({ pair: outage, since: at(minutes) }));
  const flood = Array.from({ length: 40 }, () =>
    Array.from({ length: 12 }, (_, column) => sampleCell({ pair: isolated, incidentId: 'i', since: at(column / 10) })),
  );
  const { groups, inHour } = recentChanges(boardOf([...flood, before]), live, []);
  expect(groups.map(({ to, transitions }) => [to, transitions.length])).toEqual([
    [isolated, 480],
    [outage, 1],
    [outage, 1],
    [outage, 1],
  ]);
  expect(inHour).toBe(482);
});

it('[WF8] without proof it tells nothing of what is', () => {
  expect(recentChanges(sampleBoard(), paintProof('stale', false, true), [])).toEqual({ groups: [], inHour: 0 });
});

it('[WF9] the last change of a board is the newest instant any place began at', () => {
  expect(
    lastChangeAt(
      boardOf([
        [sampleCell({ since: at(9) }), null],
        [sampleCell({ since: at(3) }), absentCell],
      ]),
    ),
  ).toBe(at(3));
  expect(lastChangeAt(boardOf([[null, absentCell]]))).toBeNull();
});
