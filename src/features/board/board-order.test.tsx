// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { noFilter } from '#domain/board-filter.ts';
import { textOf } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, withSlot } from '#ui/testing/sample-board.ts';
import { click, drawBoard, focus, live, stale, type DrawnBoard } from './testing/draw-board.tsx';
import { restMs } from './use-held-layout.ts';

const bySeverity = { grouping: 'severity', sorting: 'severity' } as const;
const saaleDown = withSlot(sampleBoard, 'ikk-saale', 1, cell('outage', 'normal'));
const quiet = ['Jetzt handeln1 Kasse', 'bkk-nord'];
const kontrolliert = 'Kontrolliert (getrennt, Prüfung, Rückschaltung, Wartung)1 Kasse';
const before = [...quiet, kontrolliert, 'ek-digital', 'Normal1 Kasse', 'ikk-saale'];
const moved = ['Jetzt handeln2 Kassen', 'bkk-nord', 'ikk-saale', kontrolliert, 'ek-digital'];

let drawn: DrawnBoard;
const draw = (...props: Parameters<typeof drawBoard>) => (drawn = drawBoard(...props));
const pass = (ms: number) =>
  act(() => {
    vi.advanceTimersByTime(ms);
  });
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  drawn.unmount();
  vi.useRealTimers();
});

describe('groups', () => {
  it('[G29] rows stand in their groups, which have a name and a number and can be folded', () => {
    draw(bySeverity);
    expect(drawn.lines()).toEqual(before);
    const [group] = drawn.element.querySelectorAll('[role=rowgroup]:not(.board-heads)');
    const label = document.getElementById(group?.getAttribute('aria-labelledby') ?? '');
    expect(textOf(label)).toBe('Jetzt handeln');
    click(drawn.button('Jetzt handeln'));
    expect(drawn.button('Jetzt handeln')?.getAttribute('aria-expanded')).toBe('false');
    expect(drawn.lines()).toEqual(before.filter((line) => line !== 'bkk-nord'));
    expect(drawn.element.querySelector('[role=grid]')?.getAttribute('aria-rowcount')).toBe('6');
    click(drawn.button('Jetzt handeln'));
    expect(drawn.lines()).toEqual(before);
  });

  it('[G29] by kind of insurer; and in one piece there is no heading', () => {
    draw({ grouping: 'kind' });
    expect(drawn.lines()).toEqual(['BKK1 Kasse', 'bkk-nord', 'IKK1 Kasse', 'ikk-saale', 'EK1 Kasse', 'ek-digital']);
    drawn.change({ grouping: 'none' });
    expect(drawn.lines()).toEqual(['bkk-nord', 'ek-digital', 'ikk-saale']);
  });

  it('[G29] more than 20 normal ones are folded, unless they are all there is', () => {
    const [someone] = sampleCatalog.insurers;
    const many = Array.from({ length: 21 }, (_, index) => ({ ...someone!, id: `k${index}`, name: `Kasse ${index}` }));
    const normal = [cell('operational', 'normal'), cell('operational', 'normal'), cell('operational', 'normal')];
    const board = {
      ...sampleBoard,
      rows: [...sampleBoard.rows.slice(0, 1), ...many.map(({ id }) => ({ insurerId: id, slots: normal }))],
    };
    const catalog = { ...sampleCatalog, insurers: [someone!, ...many] };
    draw({ ...bySeverity, board, catalog });
    expect(drawn.lines()).toEqual([...quiet, 'Normal21 Kassen']);
    drawn.unmount();
    draw({ ...bySeverity, board: { ...board, rows: board.rows.slice(1) }, catalog: { ...catalog, insurers: many } });
    expect(drawn.lines()).toHaveLength(22);
    expect(drawn.lines()[0]).toMatch(/^NormalAlle \d+ Kassendienste normal$/);
  });

  it('[G29] heads, headings and rows are numbered in one go, and the heads say the order', () => {
    draw(bySeverity);
    const numbers = [...drawn.element.querySelectorAll('[role=row]')].map((row) => row.getAttribute('aria-rowindex'));
    expect(numbers).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    const [insurer] = drawn.element.querySelectorAll('[role=columnheader]');
    expect([textOf(insurer ?? null), insurer?.getAttribute('aria-sort')]).toEqual(['Kasse nach Schwere', 'other']);
    drawn.change({ sorting: 'name' });
    expect([textOf(insurer ?? null), insurer?.getAttribute('aria-sort')]).toEqual(['Kasse nach Name', 'ascending']);
  });
});

describe('a held order', () => {
  it('[G30] a row keeps its place until the order has stood for five seconds', () => {
    draw(bySeverity);
    drawn.change({ board: saaleDown });
    pass(restMs - 1);
    expect(drawn.lines()).toEqual(before);
    pass(1);
    expect(drawn.lines()).toEqual(moved);
    expect(drawn.button('neu einordnen')).toBeNull();
  });

  it('[G30] changes that keep coming do not put off the move', () => {
    draw(bySeverity);
    drawn.change({ board: saaleDown });
    pass(restMs - 1_000);
    drawn.change({ board: withSlot(saaleDown, 'ikk-saale', 0, cell('outage', 'normal')) });
    pass(1_000);
    expect(drawn.lines()).toEqual(moved);
  });

  it('[G30] while the reader is in the matrix nothing moves; a button says how much would, and does it', () => {
    draw(bySeverity);
    focus(drawn.at('ikk-saale', 'kim'));
    drawn.change({ board: saaleDown });
    pass(60_000);
    expect(drawn.lines()).toEqual(before);
    expect(textOf(drawn.button('neu einordnen'))).toBe('1 Zeile neu einordnen');
    click(drawn.button('neu einordnen'));
    expect(drawn.lines()).toEqual(moved);
    expect(document.activeElement).toBe(drawn.at('ikk-saale', 'kim'));
  });

  it('[G30] the button can be reached with the keyboard; leaving it is leaving the matrix', () => {
    draw(bySeverity);
    focus(drawn.at('ikk-saale', 'kim'));
    drawn.change({ board: saaleDown });
    pass(60_000);
    focus(drawn.button('neu einordnen'));
    pass(60_000);
    expect(drawn.lines()).toEqual(before);
    act(() => drawn.button('neu einordnen')?.blur());
    pass(1);
    expect(drawn.lines()).toEqual(moved);
  });

  it('[G30] they move when the reader leaves', () => {
    draw(bySeverity);
    focus(drawn.at('bkk-nord', 'kim'));
    drawn.change({ board: saaleDown });
    pass(60_000);
    act(() => drawn.at('bkk-nord', 'kim')?.blur());
    pass(1);
    expect(drawn.lines()).toEqual(moved);
  });

  it('[G30] without proof nothing moves, headings say what was, and the first proof puts all in order', () => {
    draw(bySeverity);
    drawn.change({ board: saaleDown, proof: stale, summary: null });
    pass(60_000);
    expect(drawn.lines()).toEqual(before.map((line) => line.replace('1 Kasse', 'zuletzt 1 Kasse')));
    drawn.change({ proof: live });
    pass(restMs);
    expect(drawn.lines()).toEqual(moved);
  });

  it('[G30] a board that begins without proof is in no order of severity, and is put in it by the first proof', () => {
    draw({ ...bySeverity, proof: stale, summary: null });
    expect(drawn.lines()).toEqual(['bkk-nord', 'ek-digital', 'ikk-saale']);
    drawn.change({ proof: live });
    expect(drawn.lines()).toEqual(before);
  });

  it('[G30] another order asked for is there at once', () => {
    draw(bySeverity);
    focus(drawn.at('bkk-nord', 'kim'));
    drawn.change({ grouping: 'none', sorting: 'name' });
    expect(drawn.lines()).toEqual(['bkk-nord', 'ek-digital', 'ikk-saale']);
  });
});

describe('a filter', () => {
  it('[G31] leaves the rows that match, and goes by what is painted', () => {
    draw({ filter: { ...noFilter, modes: ['isolated'] } });
    expect(drawn.lines()).toEqual(['ek-digital']);
    drawn.change({ filter: { ...noFilter, availabilities: ['unknown'] } });
    expect(drawn.lines()).toEqual([]);
    drawn.change({ proof: stale, summary: null });
    expect(drawn.lines()).toHaveLength(3);
  });

  it('[G31] of services leaves their columns with their own counts; groups and durations go by them', () => {
    draw({ ...bySeverity, filter: { ...noFilter, serviceIds: ['kim'] } });
    expect(drawn.lines()).toEqual([...quiet, 'Normal2 Kassen', 'ek-digital', 'ikk-saale']);
    expect([...drawn.element.querySelectorAll('.board-code')].map(textOf)).toEqual(['KIM1']);
    expect([...drawn.element.querySelectorAll('time')].map(textOf)).toEqual(['31 min']);
    expect(drawn.element.querySelectorAll('[data-service]')).toHaveLength(3);
    drawn.change({ filter: { ...noFilter, serviceIds: ['app'] } });
    expect([...drawn.element.querySelectorAll('time')].map(textOf)).toEqual(['7 Tage']);
  });

  it('[G31] rows that match again come back to their places', () => {
    draw(bySeverity);
    drawn.change({ filter: { ...noFilter, text: 'saale' } });
    expect(drawn.lines()).toEqual(['Normal1 Kasse', 'ikk-saale']);
    drawn.change({ filter: noFilter });
    expect(drawn.lines()).toEqual(before);
  });
});
