import { expect, it } from 'vitest';
import { slotAt } from '#domain/board-index.ts';
import { absentCell } from '#domain/cell.ts';
import { pairOf, unknownPair } from '#domain/pair.ts';
import { at, cut, noon, operational, put, sampleBoard, sent } from '../testing/samples.ts';
import { decodeBoard, encodeBoard } from './board-codec.ts';

const meta = { audience: 'staff', generatedAt: noon } as const;

function bent(bend: (body: unknown) => void, rows = 10, columns = 5) {
  const body = sent(encodeBoard(sampleBoard(rows, columns), meta));
  bend(body);
  return decodeBoard(body, 'staff');
}

function read(bend: (body: unknown) => void, rows?: number, columns?: number) {
  const decoded = bent(bend, rows, columns);
  if (!decoded.ok) throw new Error(decoded.refusal);
  return { board: decoded.value.board, flaws: decoded.flaws };
}

it('[K5] pairs come back as the one object there is of each', () => {
  const { board } = read(() => {});
  expect(slotAt(board, 'k0', 's0')?.pair).toBe(pairOf('outage', 'isolated'));
});

it.each([
  ['availability', ['brownout', 'normal'], unknownPair, 1],
  ['mode', ['operational', 'turbo'], unknownPair, 1],
  ['availability beside a known mode', ['brownout', 'fallback'], pairOf('unknown', 'fallback'), 1],
])(
  '[K6] an unknown word (%s) makes its cells unknown, whatever their number, and refuses nothing',
  (_, words, pair) => {
    const { board, flaws } = read((body) => put(body, 'pairs.a', words));
    expect(slotAt(board, 'k5', 's3')?.pair).toBe(pair);
    expect(flaws).toHaveLength(1);
  },
);

it.each<[string, (body: unknown) => void]>([
  ['a letter without an entry', (body) => put(body, 'cells.4', 'aaaz')],
  ['since of the wrong type', (body) => put(body, 'since.seconds.4.3', '5')],
  ['since beyond all time', (body) => put(body, 'since.seconds.4.3', 1e300)],
  ['an incident without an entry', (body) => put(body, 'incidents.cells.4', '...Z')],
  ['a late mark without a time', (body) => put(body, 'late.0', [4, 3, 'gestern'])],
])('[K7] one unreadable cell is unknown and a flaw, its neighbours stand: %s', (_, bend) => {
  const { board, flaws } = read(bend, 10, 4);
  expect(slotAt(board, 'k4', 's3')).toBe(absentCell);
  expect(slotAt(board, 'k4', 's2')).toEqual(operational);
  expect(flaws).toEqual([{ path: 'cells[4][3]', problem: 'unreadable cell' }]);
});

it('[K8] more than 5 % unreadable cells refuse the answer; exactly 5 % do not', () => {
  const spoil = (count: number) => (body: unknown) => {
    for (let row = 0; row < count; row += 1) put(body, `since.seconds.${row}.0`, 'x');
  };
  expect(bent(spoil(2), 10, 4).ok).toBe(true);
  expect(bent(spoil(3), 10, 4)).toEqual({ ok: false, refusal: 'more than 5 % of the cells are unreadable' });
});

it.each<[string, (body: unknown) => void]>([
  ['a code too many', (body) => put(body, 'cells.7', 'aaaaaa')],
  ['a code too few', (body) => put(body, 'cells.7', 'aaaa')],
  ['no codes', (body) => put(body, 'cells.7', null)],
  ['a time too many', (body) => put(body, 'since.seconds.7.5', 0)],
  ['a time too few', (body) => cut(body, 'since.seconds.7.0')],
  ['an incident too many', (body) => put(body, 'incidents.cells.7', '......')],
])('[K9] a row whose columns do not line up is unknown as a whole: %s', (_, bend) => {
  const { board, flaws } = read(bend, 40, 5);
  expect(board.rows[7]).toEqual({ insurerId: 'k7', slots: Array.from({ length: 5 }, () => absentCell) });
  expect(board.rows[8]?.slots[0]).toEqual(operational);
  expect(flaws).toHaveLength(1);
});

it.each<[string, (body: unknown) => void]>([
  ['an insurer without a row', (body) => put(body, 'insurers.10', 'k99')],
  ['a row without an insurer', (body) => cut(body, 'insurers.3')],
  ['a late mark for no cell', (body) => put(body, 'late.0', [99, 0, '2023-05-09T09:00:00Z'])],
  ['a late mark that is none', (body) => put(body, 'late.0', 'k0')],
  ['no late column', (body) => cut(body, 'late')],
  ['a service without a column', (body) => put(body, 'services.5', 's99')],
])('[K9] columns that do not pair up refuse the answer: %s', (_, bend) => {
  expect(bent(bend).ok).toBe(false);
});

it('[K10] of two rows under one id neither is believed, and the others stand', () => {
  const { board, flaws } = read((body) => put(body, 'insurers.6', 'k2'));
  expect(board.rows).toHaveLength(9);
  expect(slotAt(board, 'k2', 's1')).toBe(absentCell);
  expect(slotAt(board, 'k3', 's1')).toEqual(operational);
  expect(flaws).toEqual([{ path: 'insurers[6]', problem: 'id used twice' }]);
});

it('[K10] of two columns under one id neither is believed', () => {
  const { board } = read((body) => put(body, 'services.4', 's1'));
  expect(board.serviceIds).toEqual(['s0', 's1', 's2', 's3']);
  expect(slotAt(board, 'k3', 's1')).toBe(absentCell);
  expect(slotAt(board, 'k3', 's2')).toEqual(operational);
});

it('[K11] ids that are keys of every object are ids like any other', () => {
  const { board } = read((body) => {
    put(body, 'insurers.1', '__proto__');
    put(body, 'insurers.2', 'constructor');
    put(body, 'services.1', 'toString');
  });
  expect(slotAt(board, '__proto__', 'toString')).toEqual(operational);
  expect(slotAt(board, 'constructor', 's2')).toEqual(operational);
});

it('[K11] what is missing is not found on a polluted prototype', () => {
  const body = sent(encodeBoard(sampleBoard(2, 2), meta));
  cut(body, 'seq');
  // oxlint-disable-next-line no-extend-native -- the very thing this defends against
  Object.defineProperty(Object.prototype, 'seq', { value: 5, configurable: true, writable: true });
  try {
    expect(decodeBoard(body, 'staff').ok).toBe(false);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'seq');
  }
});

it.each([
  ['epoch', -1],
  ['epoch', '3'],
  ['seq', 2 ** 53],
  ['seq', 1.5],
  ['seq', null],
  ['asOf', '2023-05-09T10:00:00'],
  ['asOf', '2023-05-09T12:00:00+02:00'],
  ['generatedAt', 1_683_626_400],
])('[K12] [K13] a position or time that is none refuses the answer: %s = %j', (field, value) => {
  expect(bent((body) => put(body, field, value)).ok).toBe(false);
});

it('[K14] an answer for the other audience is refused, and so is another schema', () => {
  const body = sent(encodeBoard(sampleBoard(2, 2), meta));
  expect(decodeBoard(body, 'public')).toEqual({ ok: false, refusal: 'made for another audience than public' });
  expect(bent((other) => put(other, 'schema', 'board/2')).ok).toBe(false);
});

it.each([null, [], '', 'text', 42, true, {}, undefined, { schema: 'board/1' }])('[K15] %j is refused', (body) => {
  expect(decodeBoard(body, 'staff').ok).toBe(false);
});

it('[K16] fields this client does not know are ignored', () => {
  const { board, flaws } = read((body) => {
    put(body, 'weather', { sun: true });
    put(body, 'since.zone', 'UTC');
  });
  expect(board).toEqual(sampleBoard(10, 5));
  expect(flaws).toEqual([]);
});

it('[K17] hundreds of flaws are counted, not kept', () => {
  const { flaws } = read(
    (body) => {
      for (let row = 0; row < 250; row += 1) put(body, `since.seconds.${row}.0`, 'x');
    },
    1_000,
    6,
  );
  expect(flaws).toHaveLength(201);
  expect(flaws.at(-1)).toEqual({ path: '', problem: 'and 50 more' });
});

it('more than 62 incidents still have one character each', () => {
  const board = sampleBoard(80, 2);
  const rows = board.rows.map((row, index) => ({
    insurerId: row.insurerId,
    slots: [{ ...operational, incidentId: `incident-${index}` }, null],
  }));
  const body = sent(encodeBoard({ ...board, rows }, meta));
  expect(at(body, 'incidents.cells.79')).toHaveLength(2);
  expect(decodeBoard(body, 'staff')).toMatchObject({ ok: true, value: { board: { rows } }, flaws: [] });
});
