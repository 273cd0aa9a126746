// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noNews } from '#domain/news.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { press, textOf } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import { boardProps, drawBoard, focus, live, stale, type DrawnBoard } from './testing/draw-board.tsx';

/** A row asks for the marks of each of its cells whenever it is drawn. */
vi.mock('#ui/status/cell-marks.ts', async (load) => {
  const original = await load<typeof import('#ui/status/cell-marks.ts')>();
  return { ...original, cellMarks: vi.fn(original.cellMarks) };
});

let drawn: DrawnBoard;
const draw = (...props: Parameters<typeof drawBoard>) => (drawn = drawBoard(...props));
const at = (insurer: string, service: string) => drawn.at(insurer, service);
const insurersDrawnAgain = () => [...new Set(vi.mocked(cellMarks).mock.calls.map(([insurerId]) => insurerId))];
/** Changes the drawn board and gives the insurers whose rows were drawn for it. */
const drawnFor = (change: Parameters<DrawnBoard['change']>[0]) => {
  vi.mocked(cellMarks).mockClear();
  drawn.change(change);
  return insurersDrawnAgain();
};

afterEach(() => drawn.unmount());

describe('what the glass says', () => {
  it('[G8] every cell carries what is painted', () => {
    draw();
    expect(drawn.element.querySelectorAll('[data-insurer][data-service]')).toHaveLength(9);
    expect(drawn.element.querySelector<HTMLElement>('[role=grid]')?.dataset['position']).toBe('1:10');
    expect(at('bkk-nord', 'kim')?.dataset).toMatchObject({
      availability: 'outage',
      mode: 'fallback',
      freshness: 'live',
    });
    expect(at('bkk-nord', 'app')?.dataset).toMatchObject({ availability: 'notApplicable', mode: 'notApplicable' });
  });

  it('[G8] a stale board is unknown in every cell, keeps the mode and names the last state', () => {
    draw({ proof: stale, summary: null });
    for (const used of drawn.element.querySelectorAll<HTMLElement>(
      '[data-availability]:not([data-mode=notApplicable])',
    )) {
      expect(used.dataset).toMatchObject({ availability: 'unknown', freshness: 'stale' });
      expect(used.innerHTML).toContain('tile-unknown-');
    }
    expect(at('bkk-nord', 'kim')?.dataset['mode']).toBe('fallback');
    expect(at('ikk-saale', 'eau')?.getAttribute('aria-label')).toBe(
      'IKK Saaletal, eAU: Unbekannt (Stand veraltet, zuletzt: Verfügbar)',
    );
  });

  it('[G8] what the catalogue expects and the board lacks is drawn, as unknown', () => {
    draw({ board: { ...sampleBoard, rows: sampleBoard.rows.slice(1) } });
    expect(at('bkk-nord', 'eau')?.dataset).toMatchObject({
      availability: 'unknown',
      mode: 'normal',
      freshness: 'unknown',
    });
  });

  it('[G9] marks the first complete board once', () => {
    performance.clearMarks('board-ready');
    draw();
    drawn.change({ proof: paintProof('delayed', false, true) });
    expect(performance.getEntriesByName('board-ready')).toHaveLength(1);
  });
});

describe('what is drawn again', () => {
  it('[G10] a changed cell draws its row and no other', () => {
    draw();
    const board = withSlot(sampleBoard, 'ikk-saale', 1, cell('degraded', 'normal'));
    expect(drawnFor({ board, summary: summarize(board, sampleCatalog, live) })).toEqual(['ikk-saale']);
    expect(at('ikk-saale', 'kim')?.dataset['availability']).toBe('degraded');
  });

  it('[G10] a minute that passes draws no row, only the words of its age', () => {
    draw();
    expect(textOf(drawn.element.querySelector('time'))).toBe('31 min');
    expect(drawnFor({ now: sampleNow + 60_000 })).toEqual([]);
    expect(textOf(drawn.element.querySelector('time'))).toBe('32 min');
  });

  it('[G10] another proof draws every row', () => {
    draw();
    expect(drawnFor({ proof: stale, summary: null })).toHaveLength(3);
  });

  it('[G10] a mark draws the row it is in: news, and the open cell', () => {
    draw();
    expect(drawnFor({ news: new Map([['ikk-saale kim', 11]]) })).toEqual(['ikk-saale']);
    expect(drawnFor({ news: new Map([['ikk-saale kim', 11]]) })).toEqual([]);
    expect(drawnFor({ news: noNews })).toEqual(['ikk-saale']);
    expect(drawnFor({ selected: { insurerId: 'bkk-nord', serviceId: 'kim' } })).toEqual(['bkk-nord']);
    expect(drawnFor({ selected: { insurerId: 'ek-digital', serviceId: 'kim' } })).toEqual(['bkk-nord', 'ek-digital']);
    expect(drawnFor({ onSelect: vi.fn(), onSeen: vi.fn() })).toEqual([]);
  });

  it('[G10] a mass event draws all rows when it begins, and none when only its figures change', () => {
    draw();
    const baseline = { incidentId: 'i1', mode: 'isolated', cells: 1, since: null } as const;
    expect(drawnFor({ baseline })).toHaveLength(3);
    expect(drawnFor({ baseline: { ...baseline, cells: 2, since: 5 } })).toEqual([]);
  });

  it('[G10] another order, a filter that leaves rows out, and curves draw no row', () => {
    draw();
    expect(drawnFor({ sorting: 'severity' })).toEqual([]);
    expect(drawnFor({ filter: { ...boardProps.filter, kinds: ['BKK'] } })).toEqual([]);
    expect(drawn.element.querySelectorAll('[data-line]')).toHaveLength(1);
    const curves = new Map([['bkk-nord', [{ at: 0, affected: 1 }]]]);
    expect(drawnFor({ curves, curveWindow: { from: 0, to: 1 } })).toEqual([]);
    expect(drawn.element.querySelectorAll('.board-curve svg')).toHaveLength(1);
  });
});

describe('the grid', () => {
  it('[G11] names each cell by insurer, service, state and beginning', () => {
    draw();
    expect(at('bkk-nord', 'kim')?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
      'BKK Nordlicht, KIM: Notbetrieb ausgefallen, seit 13:51 Uhr',
    );
    expect(at('bkk-nord', 'app')?.getAttribute('aria-label')).toBe('BKK Nordlicht, APP: wird nicht genutzt');
  });

  it('[G11] says its size, heads and counts', () => {
    draw();
    const grid = drawn.element.querySelector('[role=grid]');
    expect(grid?.getAttribute('aria-rowcount')).toBe('4');
    expect(grid?.getAttribute('aria-colcount')).toBe('6');
    expect(textOf(drawn.element.querySelector('.board-code'))).toBe('eAU1');
    drawn.change({ summary: null });
    expect(textOf(drawn.element.querySelector('.board-code'))).toBe('eAU–');
  });

  it('[G12] is one tab stop; the keys of a grid move it and stop at the edges', () => {
    draw();
    expect(drawn.tabStops()).toEqual([at('bkk-nord', 'eau')]);
    focus(at('bkk-nord', 'eau'));
    expect(drawn.after('ArrowRight')).toBe('bkk-nord kim');
    expect(drawn.after('ArrowDown')).toBe('ek-digital kim');
    expect(drawn.after('Home')).toBe('ek-digital eau');
    expect(drawn.after('ArrowLeft')).toBe('ek-digital eau');
    expect(drawn.after('PageDown')).toBe('ikk-saale eau');
    expect(drawn.after('PageUp')).toBe('bkk-nord eau');
    expect(drawn.after('ArrowUp')).toBe('bkk-nord eau');
    expect(drawn.after('Home', { ctrlKey: true })).toBe('bkk-nord eau');
    press('End', { ctrlKey: true });
    expect(document.activeElement?.className).toBe('board-curve');
    expect(document.activeElement?.parentElement?.textContent).toContain('IKK Saaletal');
    press('ArrowLeft');
    expect(document.activeElement?.className).toBe('board-since');
  });

  it('[G12] keeps its tab stop when cells change', () => {
    draw();
    focus(at('ek-digital', 'kim'));
    drawn.change({ board: withSlot(sampleBoard, 'ek-digital', 1, cell('outage', 'normal')) });
    expect(document.activeElement).toBe(at('ek-digital', 'kim'));
    expect(at('ek-digital', 'kim')?.tabIndex).toBe(0);
  });
});
