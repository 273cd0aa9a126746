// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Baseline } from '#domain/baseline.ts';
import { noNews } from '#domain/news.ts';
import { press, textOf } from '#ui/testing/render.ts';
import { cell, sampleBoard, withSlot } from '#ui/testing/sample-board.ts';
import { boardProps, click, drawBoard, focus, stale, type DrawnBoard } from './testing/draw-board.tsx';

const bySeverity = { grouping: 'severity', sorting: 'severity' } as const;
const nordKim = { insurerId: 'bkk-nord', serviceId: 'kim' };
let drawn: DrawnBoard;
const draw = (...props: Parameters<typeof drawBoard>) => (drawn = drawBoard(...props));
const focused = () => document.activeElement;
beforeEach(() => vi.clearAllMocks());
afterEach(() => drawn.unmount());

describe('a cell opens', () => {
  it('[G32] by click or tap, on the tile as well', () => {
    draw();
    click(drawn.at('bkk-nord', 'kim')?.querySelector('.tile-picture') ?? null);
    expect(boardProps.onSelect).toHaveBeenCalledExactlyOnceWith(nordKim);
    click(drawn.element.querySelector('.board-since'));
    click(drawn.element.querySelector('[role=rowheader]'));
    expect(boardProps.onSelect).toHaveBeenCalledOnce();
  });

  it('[G32] by Enter and Space; g marks it seen', () => {
    draw();
    focus(drawn.at('bkk-nord', 'kim'));
    press('Enter');
    press(' ');
    expect(vi.mocked(boardProps.onSelect).mock.calls).toEqual([[nordKim], [nordKim]]);
    press('g');
    press('g', { ctrlKey: true });
    expect(boardProps.onSeen).toHaveBeenCalledExactlyOnceWith(nordKim);
  });

  it('[G32] and is shown as the open one', () => {
    draw({ selected: nordKim });
    const open = [...drawn.element.querySelectorAll('[aria-selected]')];
    expect(open).toEqual([drawn.at('bkk-nord', 'kim')]);
    expect(open[0]?.getAttribute('aria-selected')).toBe('true');
  });

  it('[G32] when it is closed and the focus has no place, the focus is back in it', async () => {
    draw({ selected: nordKim });
    drawn.change({ selected: null });
    await act(async () => {});
    expect(focused()).toBe(drawn.at('bkk-nord', 'kim'));
    drawn.change({ selected: { insurerId: 'ek-digital', serviceId: 'eau' } });
    drawn.change({ selected: null });
    await act(async () => {});
    expect(focused()).toBe(drawn.at('bkk-nord', 'kim'));
  });
});

describe('the keys', () => {
  it('[G32] n and p go from one cell that is not normal to the next, across rows and headings', () => {
    draw(bySeverity);
    focus(drawn.at('bkk-nord', 'eau'));
    expect(drawn.after('n')).toBe('bkk-nord kim');
    expect(drawn.after('n')).toBe('ek-digital app');
    expect(drawn.after('n')).toBe('ek-digital app');
    expect(drawn.after('p')).toBe('bkk-nord kim');
    expect(drawn.after('p')).toBe('bkk-nord eau');
    expect(drawn.after('p')).toBe('bkk-nord eau');
  });

  it('[G32] Ctrl with arrows goes to the next and previous group, to the heading of a folded one', () => {
    draw(bySeverity);
    click(drawn.button('Kontrolliert'));
    focus(drawn.at('bkk-nord', 'kim'));
    expect(drawn.after('ArrowDown', { ctrlKey: true })).toBe('controlled');
    expect(drawn.after('ArrowDown', { ctrlKey: true })).toBe('ikk-saale kim');
    expect(drawn.after('ArrowDown', { ctrlKey: true })).toBe('ikk-saale kim');
    expect(drawn.after('ArrowUp', { ctrlKey: true })).toBe('controlled');
    expect(drawn.after('ArrowUp', { ctrlKey: true })).toBe('bkk-nord kim');
  });

  it('[G32] arrows pass headings, which fold, and keep the column', () => {
    draw(bySeverity);
    focus(drawn.at('bkk-nord', 'app'));
    expect(drawn.after('ArrowDown')).toBe('controlled');
    click(focused());
    expect(drawn.after('ArrowDown')).toBe('normal');
    expect(drawn.after('ArrowDown')).toBe('ikk-saale app');
    expect(drawn.after('Home', { ctrlKey: true })).toBe('act');
  });

  it('[G32] keys with Alt or Meta are not the grid’s', () => {
    draw();
    focus(drawn.at('bkk-nord', 'eau'));
    act(() => {
      for (const more of [{ altKey: true }, { metaKey: true }])
        focused()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true, ...more }));
    });
    expect(focused()).toBe(drawn.at('bkk-nord', 'eau'));
  });

  it('[G32] the focus stays in the matrix when its row is taken away', () => {
    draw();
    focus(drawn.at('ek-digital', 'kim'));
    drawn.change({ filter: { ...boardProps.filter, kinds: ['BKK', 'IKK'] } });
    expect(focused()).toBe(drawn.at('ikk-saale', 'kim'));
    expect(drawn.tabStops()).toEqual([focused()]);
  });

  it('[G32] a focus that went elsewhere is not fetched back', () => {
    draw();
    focus(drawn.at('ek-digital', 'kim'));
    act(() => drawn.at('ek-digital', 'kim')?.blur());
    drawn.change({ filter: { ...boardProps.filter, kinds: ['BKK', 'IKK'] } });
    expect(focused()).toBe(document.body);
    expect(drawn.tabStops()).toHaveLength(1);
  });
});

describe('what is new', () => {
  const news = new Map([['ikk-saale kim', 7]]);
  const marks = () => [...drawn.element.querySelectorAll('.tile-picture-new')];

  it('[G33] is marked and called so, until it is seen', () => {
    draw({ news });
    expect(marks().map((mark) => mark.closest('[data-service]'))).toEqual([drawn.at('ikk-saale', 'kim')]);
    expect(drawn.at('ikk-saale', 'kim')?.getAttribute('aria-label')).toBe('IKK Saaletal, KIM: Verfügbar, neu');
    drawn.change({ news: noNews });
    expect(marks()).toEqual([]);
    expect(drawn.at('ikk-saale', 'kim')?.getAttribute('aria-label')).toBe('IKK Saaletal, KIM: Verfügbar');
  });

  it('[G33] and works again has a tick; without proof it has none', () => {
    draw({ news });
    expect(drawn.at('ikk-saale', 'kim')?.innerHTML).toContain('tile-tick');
    expect(drawn.at('ikk-saale', 'eau')?.innerHTML).not.toContain('tile-tick');
    drawn.change({ proof: stale, summary: null });
    expect(drawn.at('ikk-saale', 'kim')?.innerHTML).toContain('tile-unknown-normal');
  });

  it('[G33] pulses anew when it changes once more', () => {
    draw({ news });
    const [mark] = marks();
    drawn.change({ news: new Map([...news, ['ek-digital eau', 8]]) });
    expect(marks()).toContain(mark);
    drawn.change({ news: new Map([['ikk-saale kim', 9]]) });
    expect(marks()).toHaveLength(1);
    expect(marks()).not.toContain(mark);
  });
});

describe('a mass event', () => {
  const baseline: Baseline = { incidentId: 'i1', mode: 'isolated', cells: 1, since: null };
  const inIncident = { ...cell('outage', 'isolated', '2023-05-02T08:00:00Z'), incidentId: 'i1' };
  const board = withSlot(sampleBoard, 'ek-digital', 2, inIncident);
  const isQuiet = () => drawn.at('ek-digital', 'app')?.innerHTML.includes('tile-quiet-isolated') === true;

  it('[G34] its cells recede, all others stay', () => {
    draw({ board, baseline });
    expect(isQuiet()).toBe(true);
    expect(drawn.at('ek-digital', 'app')?.dataset).toMatchObject({ availability: 'outage', mode: 'isolated' });
    expect(drawn.element.querySelectorAll('.tile-picture[class*=tile-quiet]')).toHaveLength(1);
    drawn.change({ baseline: null });
    expect(isQuiet()).toBe(false);
  });

  it('[G34] a cell without proof is unknown like any other', () => {
    draw({ board, baseline, proof: stale, summary: null });
    expect(isQuiet()).toBe(false);
    expect(drawn.at('ek-digital', 'app')?.innerHTML).toContain('tile-unknown-isolated');
  });
});

it('[G36] a curve is drawn on the scale of all services; while it is not known its place is empty', () => {
  const window = { from: 0, to: 140 };
  const steps = [
    { at: 0, affected: 1 },
    { at: 70, affected: 3 },
  ];
  draw({ curveWindow: window });
  expect(drawn.element.querySelector('.board-curve svg')).toBeNull();
  drawn.change({
    curves: new Map([['bkk-nord', steps]]),
    filter: { ...boardProps.filter, serviceIds: ['eau', 'kim'] },
  });
  const curves = [...drawn.element.querySelectorAll('.board-curve svg')];
  expect(curves).toHaveLength(1);
  expect(curves[0]?.querySelector('.board-curve-edge')?.getAttribute('d')).toBe('M0 13.3H70V0H140');
  expect(textOf(drawn.element.querySelector('[role=columnheader].board-curve'))).toBe('24 Stunden');
  expect(curves[0]?.parentElement?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe(
    '24 Stunden: höchstens 3 Dienste nicht normal, zuletzt 3',
  );
});
