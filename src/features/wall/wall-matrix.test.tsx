// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { minuteMs } from '#domain/instant.ts';
import { paintProof } from '#domain/paint.ts';
import { pairOf } from '#domain/pair.ts';
import { summarize } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { readGlass } from '#ui/status/read-glass.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { bandsOf } from './wall-bands.ts';
import { wallColumns, wallLayoutOf } from './wall-layout.ts';
import { WallMatrix, type WallMatrixProps } from './wall-matrix.tsx';
import { halfPulseMs } from './wall-pulses.ts';

const live = paintProof('live', false, true);
let drawn: Rendered | null = null;
afterEach(() => drawn?.unmount());

function matrix(board: Board, given: Partial<WallMatrixProps> = {}) {
  const { catalog = sampleCatalog } = given;
  const pictureOf = (shown: Board) => (
    <WallMatrix
      board={shown}
      catalog={catalog}
      proof={live}
      summary={summarize(shown, catalog, live)}
      receding={null}
      now={sampleNow}
      messages={germanMessages}
      {...given}
    />
  );
  drawn = render(pictureOf(board));
  const show = (next: Board) => drawn?.rerender(pictureOf(next));
  const at = (insurerId: string, serviceId: string) =>
    drawn?.element.querySelector(`[data-insurer="${insurerId}"][data-service="${serviceId}"]`) ?? null;
  const tile = (insurerId: string, serviceId: string) => at(insurerId, serviceId)?.firstElementChild?.className ?? '';
  return { element: drawn.element, at, tile, show };
}

/** So many insurers of one kind, of whom the 150th has an outage. */
function manyInsurers(count: number): Readonly<{ board: Board; catalog: Catalog }> {
  const [insurer] = sampleCatalog.insurers;
  if (insurer === undefined) throw new Error('the sample has insurers');
  const ids = Array.from({ length: count }, (_, index) => `k${index}`);
  const slotsOf = (index: number) => [
    cell(index === 150 ? 'outage' : 'operational', 'normal'),
    null,
    cell('operational', 'normal'),
  ];
  return {
    board: { ...sampleBoard, rows: ids.map((insurerId, index) => ({ insurerId, slots: slotsOf(index) })) },
    catalog: { ...sampleCatalog, insurers: ids.map((id) => ({ ...insurer, id })) },
  };
}

describe('the matrix of the wall', () => {
  it('[G24] has insurers as columns by kind, with the marks of what is painted', () => {
    const { element, at } = matrix(sampleBoard);
    expect(element.querySelectorAll('[data-insurer]')).toHaveLength(9);
    expect([...element.querySelectorAll('.wall-group > .wall-group-head')].map(textOf)).toEqual([
      'BKK1',
      'IKK1',
      'EK1',
    ]);
    expect(at('bkk-nord', 'kim')?.getAttribute('data-mode')).toBe('fallback');
    expect([...element.querySelectorAll('.wall-total')].map(textOf)).toEqual(['1', '1', '1']);
  });

  it('[G24] where not all fit, neighbours share columns: the worst is shown, the affected are counted, none is left out', () => {
    const { board, catalog } = manyInsurers(200);
    const { groups, perColumn } = wallLayoutOf(board, catalog, live, null);
    const columns = groups.flatMap((group) => group.columns);
    expect(perColumn).toBe(3);
    expect(columns.length).toBeLessThanOrEqual(wallColumns);
    expect(columns.flatMap(({ rows }) => rows)).toEqual(board.rows);
    const { element } = matrix(board, { catalog });
    const shared = [...element.querySelectorAll('[data-group="k150"] > *')].map((tile) => tile.className);
    expect(shared.map((name) => name.split(' ')[1])).toEqual([
      'tile-outage-normal',
      'tile-not-used',
      'tile-operational-normal',
    ]);
    expect(element.querySelectorAll('[data-insurer]')).toHaveLength(0);
    expect([...element.querySelectorAll('.wall-code')].map(textOf).filter((text) => !text.startsWith('0'))).toEqual([
      '1/3',
    ]);
    expect(textOf(element.querySelector('.wall-shared'))).toContain('bis zu 3 Kassen');
  });

  it('[WL24] a shared cell says its state, its freshness and how many share it, and is read off the glass like any other', () => {
    const { board, catalog } = manyInsurers(200);
    const { element } = matrix(board, { catalog });
    const first = element.querySelector<HTMLElement>('[data-group="k150"]');
    const marks = ['group', 'members', 'service', 'availability', 'mode', 'freshness'];
    expect(marks.map((mark) => first?.dataset[mark])).toEqual(['k150', '3', 'eau', 'outage', 'normal', 'live']);
    const members = [...element.querySelectorAll<HTMLElement>('[data-service="eau"]')].map(
      (one) => one.dataset['members'],
    );
    expect(members.reduce((sum, count) => sum + Number(count), 0)).toBe(200);
    const glass = readGlass(element);
    expect([glass.cells, glass.isProven, glass.rendered]).toEqual([67 * 3, true, board.position]);
    drawn?.unmount();
    const stale = matrix(board, { catalog, proof: paintProof('stale', false, true) });
    expect(readGlass(stale.element).isProven).toBe(false);
  });

  it('says so when there is no insurer', () => {
    const none = { ...sampleCatalog, insurers: [] };
    expect(textOf(matrix({ ...sampleBoard, rows: [] }, { catalog: none }).element)).toBe(
      'Im Verzeichnis steht keine Kasse.',
    );
  });

  it('[WF10] what changed less than ten minutes ago is marked, what works again has a tick', () => {
    const fresh = (availability: 'operational' | 'outage', agoMs: number) =>
      cell(availability, 'normal', new Date(sampleNow - agoMs).toISOString());
    const board = withSlot(
      withSlot(
        withSlot(sampleBoard, 'ikk-saale', 0, fresh('outage', minuteMs)),
        'ikk-saale',
        1,
        fresh('operational', 9 * minuteMs),
      ),
      'ikk-saale',
      2,
      fresh('operational', 10 * minuteMs),
    );
    const { tile } = matrix(board);
    expect(tile('ikk-saale', 'eau')).toBe('tile-picture tile-outage-normal tile-picture-new');
    expect(tile('ikk-saale', 'kim')).toBe('tile-picture tile-tick tile-picture-new');
    expect(tile('ikk-saale', 'app')).toBe('tile-picture tile-operational-normal');
    drawn?.unmount();
    expect(matrix(board, { now: null }).element.querySelector('.tile-picture-new')).toBeNull();
  });

  it('[WF16] what changes pulses, and pulses anew when it changes again; what stays as it is does not', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const halfPulse = () =>
      act(() => {
        vi.advanceTimersByTime(halfPulseMs);
      });
    const outageAgo = (ms: number) =>
      withSlot(sampleBoard, 'ikk-saale', 0, cell('outage', 'normal', new Date(sampleNow - ms).toISOString()));
    const { at, show } = matrix(outageAgo(minuteMs));
    const isLow = () => at('ikk-saale', 'eau')?.firstElementChild?.getAttribute('data-pulse') === 'low';
    const lows = Array.from({ length: 8 }, () => (halfPulse(), isLow()));
    expect(lows).toEqual([true, false, true, false, true, false, false, false]);
    show(outageAgo(minuteMs));
    halfPulse();
    expect(isLow()).toBe(false);
    show(outageAgo(2_000));
    halfPulse();
    expect(isLow()).toBe(true);
    expect(document.querySelectorAll('[data-pulse]')).toHaveLength(1);
    vi.useRealTimers();
  });

  it('[WF16] what has pulsed stays marked and does not pulse again when the proof was lost for a moment', () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const since = new Date(sampleNow - minuteMs).toISOString();
    const board = withSlot(sampleBoard, 'ikk-saale', 0, cell('outage', 'normal', since));
    const pictureWith = (now: number | null) => (
      <WallMatrix
        board={board}
        catalog={sampleCatalog}
        proof={now === null ? paintProof('live', true, true) : live}
        summary={null}
        receding={null}
        now={now}
        messages={germanMessages}
      />
    );
    const pass = () =>
      act(() => {
        vi.advanceTimersByTime(8 * halfPulseMs);
      });
    drawn = render(pictureWith(sampleNow));
    expect(vi.getTimerCount()).toBe(1);
    pass();
    drawn.rerender(pictureWith(null));
    expect(drawn.element.querySelector('.tile-picture-new')).toBeNull();
    drawn.rerender(pictureWith(sampleNow));
    expect(drawn.element.querySelectorAll('.tile-picture-new')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });

  it('[WF16] in a shared column the change of any insurer is marked, also one behind a worse neighbour', () => {
    const { board, catalog } = manyInsurers(200);
    const since = new Date(sampleNow - minuteMs).toISOString();
    const changed = withSlot(board, 'k151', 0, cell('degraded', 'normal', since));
    const { element } = matrix(changed, { catalog });
    expect([...element.querySelectorAll('.tile-picture-new')].map(({ className }) => className)).toEqual([
      'tile-picture tile-outage-normal tile-picture-new',
    ]);
    drawn?.unmount();
    const known = { ...cell('outage', 'isolated', since), incidentId: 'cyber' };
    const mass = matrix(withSlot(board, 'k151', 0, known), { catalog, receding: { incidentId: 'cyber' } });
    expect(mass.element.querySelector('.tile-picture-new')).toBeNull();
  });

  it('[WF11] cells of the known mass event recede, unmarked; a failed fallback and what has no proof do not', () => {
    const since = new Date(sampleNow - minuteMs).toISOString();
    const known = { ...cell('outage', 'isolated', since), incidentId: 'cyber' };
    const board = withSlot(withSlot(sampleBoard, 'ikk-saale', 0, known), 'ikk-saale', 1, {
      ...known,
      pair: pairOf('outage', 'fallback'),
    });
    const receding = { incidentId: 'cyber' };
    const { tile } = matrix(board, { receding });
    expect(tile('ikk-saale', 'eau')).toBe('tile-picture tile-quiet-isolated');
    expect(tile('ikk-saale', 'kim')).toBe('tile-picture tile-outage-fallback tile-picture-new');
    drawn?.unmount();
    const { tile: stale } = matrix(board, { receding, proof: paintProof('stale', false, true) });
    expect(stale('ikk-saale', 'eau')).toBe('tile-picture tile-unknown-isolated');
  });

  it('[WF11] in a shared column what is new is shown before what is known, and that before what is normal', () => {
    const { board, catalog } = manyInsurers(200);
    const known = { ...cell('outage', 'isolated'), incidentId: 'cyber' };
    const mass = {
      ...board,
      rows: board.rows.map((row) => ({
        ...row,
        slots: row.slots.map((slot, column) => (column === 2 ? known : slot)),
      })),
    };
    const columns = wallLayoutOf(mass, catalog, live, { incidentId: 'cyber' }).groups.flatMap((group) => group.columns);
    expect(columns.every(({ cells }) => cells[2]?.isQuiet === true)).toBe(true);
    expect(columns.filter(({ worst }) => worst?.availability === 'outage')).toHaveLength(1);
  });
});

describe('the bands of the wall', () => {
  it('[WF13] an upright wall has two bands with all columns, and a group that goes on is counted once', () => {
    const { board, catalog } = manyInsurers(80);
    const bands = bandsOf(wallLayoutOf(board, catalog, live, null).groups, 2);
    expect(bands.map((band) => band.map(({ columns, isContinued }) => [columns.length, isContinued]))).toEqual([
      [[40, false]],
      [[40, true]],
    ]);
    expect(bandsOf([], 2)).toEqual([[]]);
  });
});
