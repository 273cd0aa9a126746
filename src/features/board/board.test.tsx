// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { noFilter } from '#domain/board-filter.ts';
import { noNews } from '#domain/news.ts';
import { paintProof } from '#domain/paint.ts';
import { summarize } from '#domain/summary.ts';
import { germanMessages } from '#i18n/load-messages.ts';
import { cellMarks } from '#ui/status/cell-marks.ts';
import { press, render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow, withSlot } from '#ui/testing/sample-board.ts';
import type { BoardProps } from './board-props.ts';
import { Board } from './board.tsx';

/** A row asks for the marks of each of its cells whenever it is drawn. */
vi.mock('#ui/status/cell-marks.ts', async (load) => {
  const { cellMarks: original } = await load<typeof import('#ui/status/cell-marks.ts')>();
  return { cellMarks: vi.fn(original) };
});

const live = paintProof('live', false, true);
const props: BoardProps = {
  board: sampleBoard,
  catalog: sampleCatalog,
  proof: live,
  summary: summarize(sampleBoard, sampleCatalog, live),
  now: sampleNow,
  messages: germanMessages,
  filter: noFilter,
  grouping: 'none',
  sorting: 'name',
  selected: null,
  onSelect: vi.fn(),
  onSeen: vi.fn(),
  news: noNews,
  baseline: null,
  curves: null,
  curveWindow: null,
};
let drawn: Rendered;
const draw = (more: Partial<BoardProps> = {}) => (drawn = render(<Board {...props} {...more} />));
const at = (insurer: string, service: string) =>
  drawn.element.querySelector<HTMLElement>(`[data-insurer="${insurer}"][data-service="${service}"]`);
const focus = (element: HTMLElement | null) => act(() => element?.focus());
const tabStops = () => [...drawn.element.querySelectorAll<HTMLElement>('[tabindex="0"]')];
/** Where the focus is after a key, as "insurer service"; a heading is its group. Empty when there is not exactly one tab stop. */
const after = (key: string, modifiers = {}) => {
  press(key, modifiers);
  const { insurer, service, group } =
    tabStops().length === 1 && document.activeElement instanceof HTMLElement ? document.activeElement.dataset : {};
  return group ?? `${insurer} ${service}`;
};
const insurersDrawnAgain = () => [...new Set(vi.mocked(cellMarks).mock.calls.map(([insurerId]) => insurerId))];

afterEach(() => drawn.unmount());

describe('what the glass says', () => {
  it('[G8] every cell carries what is painted', () => {
    draw();
    expect(drawn.element.querySelectorAll('[data-insurer][data-service]')).toHaveLength(9);
    expect(at('bkk-nord', 'kim')?.dataset).toMatchObject({
      availability: 'outage',
      mode: 'fallback',
      freshness: 'live',
    });
    expect(at('bkk-nord', 'app')?.dataset).toMatchObject({ availability: 'notApplicable', mode: 'notApplicable' });
  });

  it('[G8] a stale board is unknown in every cell, keeps the mode and names the last state', () => {
    draw({ proof: paintProof('stale', false, true), summary: null });
    for (const used of drawn.element.querySelectorAll<HTMLElement>(
      '[data-availability]:not([data-mode=notApplicable])',
    )) {
      expect(used.dataset).toMatchObject({ availability: 'unknown', freshness: 'stale' });
      expect(used.innerHTML).not.toContain('--color-ok');
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
    drawn.rerender(<Board {...props} proof={paintProof('delayed', false, true)} />);
    expect(performance.getEntriesByName('board-ready')).toHaveLength(1);
  });
});

describe('what is drawn again', () => {
  it('[G10] a changed cell draws its row and no other', () => {
    draw();
    vi.mocked(cellMarks).mockClear();
    drawn.rerender(<Board {...props} board={withSlot(sampleBoard, 'ikk-saale', 1, cell('degraded', 'normal'))} />);
    expect(insurersDrawnAgain()).toEqual(['ikk-saale']);
    expect(at('ikk-saale', 'kim')?.dataset['availability']).toBe('degraded');
  });

  it('[G10] a minute that passes draws no row, only the words of its age', () => {
    draw();
    vi.mocked(cellMarks).mockClear();
    expect(textOf(drawn.element.querySelector('time'))).toBe('31 min');
    drawn.rerender(<Board {...props} now={sampleNow + 60_000} />);
    expect(insurersDrawnAgain()).toEqual([]);
    expect(textOf(drawn.element.querySelector('time'))).toBe('32 min');
  });

  it('[G10] another proof draws every row', () => {
    draw();
    vi.mocked(cellMarks).mockClear();
    drawn.rerender(<Board {...props} proof={paintProof('stale', false, true)} summary={null} />);
    expect(insurersDrawnAgain()).toHaveLength(3);
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
    drawn.rerender(<Board {...props} summary={null} />);
    expect(textOf(drawn.element.querySelector('.board-code'))).toBe('eAU–');
  });

  it('[G12] is one tab stop; the keys of a grid move it and stop at the edges', () => {
    draw();
    expect(tabStops()).toEqual([at('bkk-nord', 'eau')]);
    focus(at('bkk-nord', 'eau'));
    expect(after('ArrowRight')).toBe('bkk-nord kim');
    expect(after('ArrowDown')).toBe('ek-digital kim');
    expect(after('Home')).toBe('ek-digital eau');
    expect(after('ArrowLeft')).toBe('ek-digital eau');
    expect(after('PageDown')).toBe('ikk-saale eau');
    expect(after('PageUp')).toBe('bkk-nord eau');
    expect(after('ArrowUp')).toBe('bkk-nord eau');
    expect(after('Home', { ctrlKey: true })).toBe('bkk-nord eau');
    press('End', { ctrlKey: true });
    expect(document.activeElement?.className).toBe('board-curve');
    expect(document.activeElement?.parentElement?.textContent).toContain('IKK Saaletal');
    press('ArrowLeft');
    expect(document.activeElement?.className).toBe('board-since');
  });

  it('[G12] keeps its tab stop when cells change', () => {
    draw();
    focus(at('ek-digital', 'kim'));
    drawn.rerender(<Board {...props} board={withSlot(sampleBoard, 'ek-digital', 1, cell('outage', 'normal'))} />);
    expect(document.activeElement).toBe(at('ek-digital', 'kim'));
    expect(at('ek-digital', 'kim')?.tabIndex).toBe(0);
  });
});
